import { type StudioView, view } from './studio-view';

/** The studio's views in the order of the navigation; the first one opens. One line each. */
export const STUDIO_VIEWS: readonly StudioView[] = [
  view('content', 'studio.content', () =>
    import('./content/ContentPage').then((module) => module.ContentPage),
  ),
  view('try', 'studio.try', () => import('./try/TryPage').then((module) => module.TryPage)),
  view('publish', 'studio.publish', () =>
    import('./publish/PublishPage').then((module) => module.PublishPage),
  ),
  view('insights', 'insights.title', () =>
    import('./insights/InsightsPage').then((module) => module.InsightsPage),
  ),
  view('exchange', 'studio.exchange', () =>
    import('./exchange/ExchangePage').then((module) => module.ExchangePage),
  ),
  view('keys', 'signing.title', () => import('./keys/KeysPage').then((module) => module.KeysPage)),
  view('practice', 'practice.title', () =>
    import('./practice/PracticePage').then((module) => module.PracticePage),
  ),
];
