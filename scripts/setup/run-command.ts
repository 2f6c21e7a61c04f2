import { spawnSync } from 'node:child_process';

export type CommandResult = { ok: true; output: string } | { ok: false; why: string };

/** Runs a command to its end. `why` is the last lines of what it complained about. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { env?: Record<string, string>; input?: string; minutes?: number } = {},
): CommandResult {
  const done = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...options.env },
    input: options.input ?? '',
    timeout: (options.minutes ?? 10) * 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status === 0) return { ok: true, output: done.stdout };
  const complaint = done.error?.message ?? lastLines(done.stderr || done.stdout, 8);
  return { ok: false, why: `${command} ${args.join(' ')}: ${complaint}` };
}

function lastLines(text: string, count: number): string {
  return text.trim().split('\n').slice(-count).join('\n');
}
