import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { genericReader } from '@/utils/desk/generic/generic-reader';
import { offerGenericReader } from '@/utils/desk/late-reader';

/** On no page by itself: the reader asks for it where no adapter knows the page. */
export default defineUnlistedScript(() => offerGenericReader(genericReader));
