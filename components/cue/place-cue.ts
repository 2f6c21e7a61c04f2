import type { CuePosition } from '@/utils/contract/cue';

export interface Size {
  width: number;
  height: number;
}
/** A part of the viewport, in px from its top left. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const EDGE = 8;
const GAP = 12;

/** Keeps the whole cue inside the viewport. */
export function keepInside(position: CuePosition, size: Size, viewport: Size): CuePosition {
  const most = (all: number, own: number) => Math.max(EDGE, all - own - EDGE);
  const within = (value: number, max: number) => Math.round(Math.min(Math.max(value, EDGE), max));
  return {
    right: within(position.right, most(viewport.width, size.width)),
    bottom: within(position.bottom, most(viewport.height, size.height)),
  };
}

/**
 * Where the cue goes without covering the reply box: where it was, if that is free; else above the
 * box, else beside or below it, else as high as it can.
 */
export function placeCue(
  wanted: CuePosition | null,
  size: Size,
  viewport: Size,
  box: Area | null,
): CuePosition {
  const inside = (position: CuePosition) => keepInside(position, size, viewport);
  if (!box) return inside(wanted ?? { right: 24, bottom: 24 });
  const above = { right: viewport.width - box.right, bottom: viewport.height - box.top + GAP };
  const right = wanted?.right ?? above.right;
  const candidates: CuePosition[] = [
    ...(wanted ? [wanted] : []),
    { right, bottom: above.bottom },
    { right: viewport.width - box.left + GAP, bottom: viewport.height - box.bottom },
    { right: viewport.width - box.right - GAP - size.width, bottom: viewport.height - box.bottom },
    { right, bottom: viewport.height - box.bottom - GAP - size.height },
  ].map(inside);
  const highest = inside({ right, bottom: viewport.height });
  return candidates.find((position) => !covers(position, size, viewport, box)) ?? highest;
}

function covers(position: CuePosition, size: Size, viewport: Size, box: Area): boolean {
  const right = viewport.width - position.right;
  const bottom = viewport.height - position.bottom;
  return (
    right > box.left &&
    right - size.width < box.right &&
    bottom > box.top &&
    bottom - size.height < box.bottom
  );
}
