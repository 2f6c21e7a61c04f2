/** Whether a window can be shown to somebody; never on a build machine. */
export function hasScreen(
  env: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): boolean {
  if (env.CI) return false;
  return platform === 'linux' ? Boolean(env.DISPLAY || env.WAYLAND_DISPLAY) : true;
}
