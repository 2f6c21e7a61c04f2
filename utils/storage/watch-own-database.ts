import type { CannotKeep } from '@/utils/contract/damage';
import { watchCannotKeep } from './cannot-keep';
import { ownDatabase } from './own-database';

/** Calls back with why nothing can be kept in the extension's own database; returns how to stop. */
export const watchOwnDatabase = (tell: (why: CannotKeep | null) => void): (() => void) =>
  watchCannotKeep(ownDatabase, tell);
