import { CareCueDatabase } from './database';

/** The extension's own database: one connection a page. Nothing is opened before it is first used. */
export const ownDatabase = new CareCueDatabase();
