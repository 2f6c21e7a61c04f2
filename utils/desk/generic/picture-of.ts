import { hashText } from '../hash-text';
import { wordsOf } from './tree';

const FACE_WORDS =
  / (?:avatar|avatars|photo|portrait|face|gravatar|userpic|headimg|profile pic|touxiang) /;

/** The picture that stands for a person in this part of the page, as a mark; null where none does. */
export function pictureIn(part: Element): string | null {
  for (const picture of part.querySelectorAll('img[src]')) {
    const source = picture.getAttribute('src') ?? '';
    if (source.length > 8 && isFace(picture)) return `i:${hashText(source)}`;
  }
  return null;
}

function isFace(picture: Element): boolean {
  let up: Element | null = picture;
  for (let steps = 0; up && steps < 3; steps++, up = up.parentElement) {
    if (FACE_WORDS.test(wordsOf(up))) return true;
  }
  return false;
}
