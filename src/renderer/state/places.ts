import { address, PAGES, writeAddress } from './address.svelte.ts';

/** Opens the page of a province; where the screen has none, the charts with that province chosen. */
export function openArea(code: string): void {
  if (!(PAGES as readonly string[]).includes('province'))
    return address.go({ page: 'chart', areas: [code], key: null });
  const [, query = ''] = writeAddress({ ...address.view, key: null, from: null }).split('?');
  const params = new URLSearchParams(query);
  params.set('area', code);
  address.open(`#/province?${params}`);
}
