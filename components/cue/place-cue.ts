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

/** The reply box must stay free, the newest message should: it is what the agent reads now. */
export interface KeepFree {
  box: Area | null;
  newest: Area | null;
}

/**
 * Where the cue goes: where the person put it, if that leaves the reply box free; else above the box,
 * beside or below the box, in the viewport's corner, over that corner and the box, or above the newest
 * message – the first that covers neither box nor newest message, or at least not the box; else as high
 * as it can.
 */
export function placeCue(
  wanted: CuePosition | null,
  size: Size,
  viewport: Size,
  { box, newest }: KeepFree,
): CuePosition {
  const inside = (position: CuePosition) => keepInside(position, size, viewport);
  const free = (position: CuePosition, area: Area | null) =>
    !area || !covers(position, size, viewport, area);
  const corner = { right: 24, bottom: 24 };
  if (wanted && free(inside(wanted), box)) return inside(wanted);
  const right = wanted?.right ?? (box ? viewport.width - box.right : corner.right);
  const candidates = [
    ...(box ? aroundBox(box, right, size, viewport) : []),
    corner,
    ...(box ? [{ right: corner.right, bottom: viewport.height - box.top + GAP }] : []),
    ...(newest ? [{ right, bottom: viewport.height - newest.top + GAP }] : []),
  ].map(inside);
  const [best] = candidates.filter((position) => free(position, box) && free(position, newest));
  const highest = inside({ right, bottom: viewport.height });
  return best ?? candidates.find((position) => free(position, box)) ?? highest;
}

function aroundBox(box: Area, right: number, size: Size, viewport: Size): CuePosition[] {
  const bottom = viewport.height - box.bottom;
  return [
    { right, bottom: viewport.height - box.top + GAP },
    { right: viewport.width - box.left + GAP, bottom },
    { right: viewport.width - box.right - GAP - size.width, bottom },
    { right, bottom: bottom - GAP - size.height },
  ];
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
