/**
 * Whether the page that holds this frame can look into it: then its reader reads the frame too, and
 * nobody is needed here. False for the top page itself.
 */
export function parentReaches(view: Window): boolean {
  try {
    return view.frameElement !== null;
  } catch {
    return false;
  }
}
