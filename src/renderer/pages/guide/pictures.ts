const FILES = import.meta.glob<string>('../../../../docs/pictures/**/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The pictures of the guide by their names in `docs/pictures`, as addresses in the program. */
export const pictures: ReadonlyMap<string, string> = new Map(
  Object.entries(FILES).map(([path, url]) => [path.split('/pictures/')[1] ?? path, url]),
);
