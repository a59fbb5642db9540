import type { Rewriting } from './rewritten.ts';

const words = (form: string, read: string): Rewriting => [
  new RegExp(`(?<![\\p{L}\\d])(?:${form})(?![\\p{L}\\d])`, 'giu'),
  read,
];
const shape = (form: string, read: string): Rewriting => [new RegExp(form, 'giu'), read];
const PERCENT = '\\d[\\d.,]*%';
const MONEY = '(?:US ?\\$|USD ?|\\$|VND ?)\\d[\\d.,]* (?:thousand|million|billion|trillion)';
const GROWTH = 'contraction|decline|decrease|drop|fall|slump';
const QUARTERS = ['first', 'second', 'third', 'fourth'];

/**
 * What wire stories and notes of banks write shorter or in another order, in the plain English that the other rules read.
 * Applied before them.
 */
export const NOTES: readonly Rewriting[] = [
  shape('(\\d) ?per ?cent(?!age|\\p{L})', '$1%'),
  shape(`(?<=${PERCENT}),? ?\\((?:y/y|y-o-y|yoy|year-on-year)\\)`, ' year on year'),
  shape(`(?<=${PERCENT}),? (?:y/y|y-o-y|yoy)(?!\\p{L})`, ' year on year'),
  shape('(?<![\\p{L}\\d])(?:in |for |during )?(?:H1|1H)[ -]?(\\d{4})(?!\\d)', 'in the first half of $1'),
  ...QUARTERS.map((name, at) =>
    shape(`(?<![\\p{L}\\d])(?:in |for |during )?Q${at + 1}[ -](\\d{4})(?!\\d)`, `in the ${name} quarter of $1`),
  ),
  // "Manufacturing, which accounts for the bulk of production, expanded"
  shape(', which [^,.;\\d]{3,80}, (?=\\p{L})', ' '),
  // "Manufacturing (8.5%), electricity (13.0%) and water supply (6.3%) all expanded"
  shape(
    `(?<=[.;:\\n] ?|^)((?:\\p{L}[\\p{L} ]{2,40} \\(${PERCENT}\\)(?:, and |, | and | ))+)all (rose|grew|expanded|increased|fell|declined|contracted)`,
    '$2 in: $1',
  ),
  shape(' \\((?:IP|IIP|IPI|CPI|GSO|NSO)\\)', ''),
  shape(' in (?:nominal terms|current prices)', ''),
  words('(?:bringing|taking|lifting|putting) (?:the )?growth', 'growth'),
  // what the figure of then was, in brackets behind that of now
  shape(
    `,? (?:narrower|smaller|lower|wider|larger|bigger|higher) than the (${MONEY})(?: (?:seen|recorded|posted|booked|reported))? (?:a year (?:ago|earlier|before)|in the same period (?:of )?last year)`,
    ' (cùng kỳ năm trước là $1)',
  ),
  shape(
    '(?:goods |merchandise )?trade balance (?:recorded|posted|showed|ran|registered|was in) (?:an? )?(surplus|deficit)',
    '$1',
  ),
  words('(?:goods|merchandise) trade (surplus|deficit)', 'trade $1'),
  shape(
    'swinging (?:[^,.;\\d]{0,50}? )?(?:back )?(?:to|into) (?=an? )|so that (?:the )?(?=[\\p{L} ]{0,30}(?:surplus|deficit))',
    'resulting in ',
  ),
  // rates that moved
  shape(
    `(?<!\\p{L})(?:accelerated|slowed|eased|moderated|cooled|quickened|picked up|slowed down) to (?=${PERCENT})`,
    'rose ',
  ),
  shape(
    `(?<!\\p{L})(?:growth )?(?:accelerated|slowed|eased|moderated|cooled|quickened|picked up) from (${PERCENT}(?: year on year)?) in (Q[1-4]|the \\p{L}+ quarter|\\p{Lu}\\p{Ll}+) to (${PERCENT}(?: year on year)?) in (Q[1-4]|the \\p{L}+ quarter|\\p{Lu}\\p{Ll}+)`,
    'rose $1 in $2 and rose $3 in $4',
  ),
  shape(`growth (in [\\p{L}\\d ]{3,40}?) to (?=${PERCENT})`, 'growth $1 rose '),
  shape(`,? (?:compared (?:to|with)|against|versus|after) (?:an? )?(?:${GROWTH}) of (?=${PERCENT})`, ' (giảm '),
  shape(
    `(?<!\\p{L})(?:real )?(GDP|export|import) growth (?:was|stood at|reached|came in at|averaged) (?=${PERCENT})`,
    '$1 rose ',
  ),
  shape('(?<!\\p{L})(export|import)(?= rose)', '$1s'),
  shape(
    `(?<!core |food |\\p{L})(?:CPI |headline |consumer price |average )?inflation (?:averaged|was|stood at|came in at|reached|hit|rose)(?: to)? (?=${PERCENT})`,
    'the consumer price index rose ',
  ),
  shape(
    `(?<=consumer price index rose ${PERCENT}[^.;()]{0,70}) and (?:stood at|was|came in at|reached|hit) (?=${PERCENT})`,
    ' and rose ',
  ),
  shape(`(?<!\\p{L})(?:slumped|tumbled|sank|shed|lost)(?: by)? (?=${PERCENT})`, 'fell '),
  shape(`(?<!\\p{L})(?:was|were) (${PERCENT}) (?:higher|above)(?: (?:a|one) year (?:before|earlier|ago))?`, 'rose $1'),
  shape(`(?<!\\p{L})(?:was|were) (${PERCENT}) (?:lower|below)(?: (?:a|one) year (?:before|earlier|ago))?`, 'fell $1'),
  words('on the year', 'year on year'),
  words('on the month', 'month on month'),
  // indicators and goods
  words('factory (?:output|production)|(?:industrial|factory) activity', 'industrial production'),
  words('(?:overseas|outbound|export) shipments|shipments (?:abroad|overseas)', 'exports'),
  words('consumer prices', 'the consumer price index'),
  words(
    '(mobile phone|phone|rice|coffee|garment|footwear|seafood|electronics|steel|rubber|pepper|fruit and vegetable) (exports|imports)',
    '$2 of $1s',
  ),
  words('(rice|coffee|footwear|seafood|electronics|steel|rubber|pepper)s', '$1'),
  shape(
    `(?:pledged |registered )?(?:FDI|foreign direct investment)(?: commitments| pledges| capital)? in new(?:ly[ -](?:registered|licen[cs]ed))? projects`,
    'newly registered FDI',
  ),
  shape(
    `foreign investors (?:registered|pledged|committed) (${MONEY}) (?:in|for|across) (\\d[\\d.,]*) new projects`,
    'newly registered FDI reached $1, $2 new projects',
  ),
  shape('(?<=FDI[^.()]{0,60})\\((\\d[\\d.,]*) projects\\)', '($1 new projects)'),
];
