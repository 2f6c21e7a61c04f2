import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Chips } from '@/components/shared/Chip';
import { Points } from '@/components/shared/Points';

/** A trainer may write a sentence twice, and two needs may be helped by the same. */
it('the same words may stand in a list twice', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  await render(
    <>
      <Points title="Never" points={['Hang up.', 'Hang up.']} />
      <Chips texts={['Slowly', 'Slowly']} />
    </>,
  );
  expect(page.getByText('Hang up.').all()).toHaveLength(2);
  expect(page.getByText('Slowly').all()).toHaveLength(2);
  expect(complaints).not.toHaveBeenCalled();
});
