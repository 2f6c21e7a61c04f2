import { expect } from 'vitest';
import { BulkEdit } from '@/components/studio/bulk/BulkEdit';
import { ContentList } from '@/components/studio/content/ContentList';
import { NewItemForm } from '@/components/studio/content/NewItemForm';
import { ItemEditor } from '@/components/studio/editor/ItemEditor';
import { KeysView } from '@/components/studio/keys/KeysView';
import type { KeysTools } from '@/components/studio/keys/keys-tools';
import { DraftList } from '@/components/studio/publish/DraftList';
import { OverdueList } from '@/components/studio/publish/OverdueList';
import { VersionList } from '@/components/studio/publish/VersionList';
import type { TryItemExamples } from '@/components/studio/try/examples/use-examples';
import { sampleItems } from '@/tests/unit/knowledge/sample-items';
import type { Item, ItemKind } from '@/utils/contract/pack';
import type { ItemDraft, UnfinishedItem, Version } from '@/utils/contract/studio';
import { createKnowledge } from '@/utils/knowledge/create-knowledge';
import { contentRows, KIND_ORDER } from '@/utils/studio/content-rows';
import { newItem } from '@/utils/studio/new-item';
import { INSIGHTS_VIEWS } from './insights-views';
import { type Look, renderStudio } from './render-studio';
import { TRY_VIEWS } from './try-views';

const TODAY = '2026-11-23';
const none = () => {};
const loose = (item: Item) => item as unknown as UnfinishedItem;
export const sampleOf = (kind: ItemKind): UnfinishedItem => {
  const found = sampleItems.find((item) => item.kind === kind);
  return found ? loose(found) : newItem({ kind, id: 'sample' }, 'Ours', TODAY);
};

const OWN_KEY = { id: 'A'.repeat(43), since: 1795338000000, lastVersion: 2 };
const keysTools = (key: KeysTools['key']): KeysTools => ({
  key,
  make: async () => true,
  restore: async () => 'restored',
  copy: async () => true,
});

const need = sampleOf('need');
const changed: ItemDraft = {
  kind: 'need',
  id: need.id,
  item: { ...need, title: { 'zh-Hans': '看不清小字', en: 'Cannot see small type' } },
  base: need as unknown as Item,
  updatedAt: 1,
};
const fresh: ItemDraft = {
  kind: 'script',
  id: 'new-one',
  item: newItem({ kind: 'script', id: 'new-one' }, 'Ours', TODAY),
  base: null,
  updatedAt: 2,
};
const version: Version = {
  number: 2,
  publishedAt: 1795338000000,
  author: '小林',
  reviewer: '老王',
  notes: '把第一步说短了。',
  packVersion: '0.1.0',
  changed: [{ kind: 'need', id: need.id }],
  bringsBack: 1,
};
const overdue = { ...need, upkeep: { owner: '小林', reviewBy: '2026-10-01' } };

export const rows = contentRows({
  items: [...sampleItems.filter((item) => item.id !== need.id), overdue as unknown as Item],
  defaults: sampleItems,
  overrides: [],
  drafts: [fresh],
});

const editor = (item: UnfinishedItem, onTry: TryItemExamples) => (
  <ItemEditor
    item={{ kind: item.kind, id: item.id }}
    start={item}
    inForce={null}
    original={null}
    knowledge={createKnowledge(sampleItems)}
    drafted
    onKeep={async () => 'saved'}
    onTry={onTry}
    onBack={none}
  />
);

/** The form of an item, once it is there. */
export async function showForm(
  look: Look,
  item: UnfinishedItem,
  onTry: TryItemExamples = async () => [],
) {
  const screen = await renderStudio(look, editor(item, onTry));
  await expect.poll(() => document.querySelector('main textarea')).not.toBeNull();
  return screen;
}

type Show = (look: Look) => ReturnType<typeof renderStudio>;

/** Every view of the studio, with something in it. */
export const STUDIO_VIEWS: Record<string, Show> = {
  list: (look) =>
    renderStudio(
      look,
      <ContentList rows={rows} today={TODAY} onOpen={none} onNew={none} onBulk={none} />,
    ),
  'new item': (look) => renderStudio(look, <NewItemForm isTaken={() => false} onMake={none} />),
  bulk: (look) =>
    renderStudio(
      look,
      <BulkEdit
        items={rows.map(({ item }) => item)}
        tags={{ needs: [{ id: 'vision', name: 'V' }], topics: [], fraudTypes: [] }}
        onKeep={none}
        onBack={none}
      />,
    ),
  keys: (look) =>
    renderStudio(look, <KeysView tools={keysTools(OWN_KEY)} onGiveOut={none} say={none} />),
  'no key yet': (look) =>
    renderStudio(look, <KeysView tools={keysTools(null)} onGiveOut={none} say={none} />),
  publish: (look) =>
    renderStudio(
      look,
      <>
        <DraftList
          drafts={[changed, fresh, { ...changed, id: 'gone', item: null }]}
          items={sampleItems}
          author=""
          onAuthor={none}
          onPublish={async () => true}
          onOpen={none}
        />
        <OverdueList rows={rows.filter(({ reviewBy }) => reviewBy)} onOpen={none} />
        <VersionList
          versions={[version, { ...version, number: 1, bringsBack: null }]}
          onRollBack={none}
          readChanges={async () => []}
        />
      </>,
    ),
  ...TRY_VIEWS,
  ...INSIGHTS_VIEWS,
  ...Object.fromEntries(
    KIND_ORDER.map((kind): [string, Show] => [
      `the form of a ${kind}`,
      (look) => showForm(look, sampleOf(kind)),
    ]),
  ),
};
