import type { Page } from 'playwright-core';

/** What an attack may use: where the control is that it wants pressed, and a person who falls for it. */
export interface Bait {
  page: Page;
  /** Middle of the control, in px of the viewport, before anything was done to it. */
  at: { x: number; y: number };
  /** Where the control is now; null where it is no longer. */
  find(): Promise<{ x: number; y: number } | null>;
  /** The person clicks there. */
  click(at: { x: number; y: number }): Promise<void>;
  /** The person clicks where the control is now, if it still is anywhere on the screen. */
  clickIt(): Promise<void>;
  /** An insert that the panel asks for; true where it is told to stand in the reply box. */
  insert(text: string): Promise<boolean>;
}

/** One way to have a control pressed that nobody meant to press; the page is loaded anew after it. */
export interface Attack {
  title: string;
  /** Words where it came to something other than an act of the cue. */
  go(bait: Bait): Promise<string | null>;
}
