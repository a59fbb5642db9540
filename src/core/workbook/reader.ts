import { readBook } from './readBook.ts';
import { serveReader } from './serveReader.ts';

// Entry of the reading process or thread.
serveReader(readBook);
