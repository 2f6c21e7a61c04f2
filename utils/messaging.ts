import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ProtocolMap } from '@/utils/contract/messages';

/** The one typed message channel between the desk's page, the background and the extension's pages. */
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
