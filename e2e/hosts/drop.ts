import type { Locator } from '@playwright/test';

type Page = {
  DataTransfer: new () => { items: { add(file: unknown): void } };
};
type Input = { files: ArrayLike<unknown>; remove(): void };

/**
 * Drops files of the disk on an element, as a user drags them from a folder. They come through a file input,
 * because a File that a script makes has no path, and Electron asks for one.
 */
export async function dropFiles(target: Locator, paths: readonly string[]): Promise<void> {
  const page = target.page();
  const input = page.locator('#dropped-by-test');
  await page.evaluate(() => {
    const { document } = globalThis as unknown as {
      document: { createElement(name: string): object; body: { append(x: object): void } };
    };
    document.body.append(
      Object.assign(document.createElement('input'), {
        id: 'dropped-by-test',
        type: 'file',
        multiple: true,
        hidden: true,
      }),
    );
  });
  await input.setInputFiles([...paths]);
  const dataTransfer = await input.evaluateHandle((element) => {
    const { DataTransfer } = globalThis as unknown as Page;
    const { files } = element as unknown as Input;
    const transfer = new DataTransfer();
    for (const file of Array.from(files)) transfer.items.add(file);
    return transfer;
  });
  for (const type of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer });
  await input.evaluate((element) => (element as unknown as Input).remove());
}
