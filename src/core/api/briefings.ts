import { applyEdits, briefingChanges, NO_EDITS, staleSentences } from '../model/briefingEdits.ts';
import type { Briefing, EditedBriefing } from '../model/briefing.ts';
import { briefingEdits } from '../query/briefingEdits.ts';
import { briefingFacts } from '../query/briefingFacts.ts';
import { briefingDocument } from '../report/briefing/briefingDocument.ts';
import { makeBriefing } from '../report/briefing/briefing.ts';
import { keepBriefingEdits } from '../store/briefingEdit.ts';
import type { Checked, Service } from './contract.ts';
import type { Inside } from './core.ts';
import { questionProperties } from './fileQuestion.ts';
import { madeAt, madeFile } from './madeFile.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
type Asked = Pick<Checked<'briefing.document'>, 'period' | 'region' | 'asOf' | 'lang' | 'edits'>;

/** Briefings: text whose every number can be computed again, and the document of it. */
export function briefingService({ store, now }: Inside): Pick<Service, `briefing.${string}` & keyof Service> {
  const make = ({ lang, ...asked }: Omit<Asked, 'edits'>): Briefing => makeBriefing(briefingFacts(store, asked), lang);
  const edited = ({ edits, ...asked }: Asked): EditedBriefing => applyEdits(make(asked), edits ?? NO_EDITS);
  return {
    'briefing.make': ({ since, ...asked }) => ({
      briefing: edited(asked),
      changes: since === undefined ? null : briefingChanges(make({ ...asked, asOf: since }), make(asked)),
    }),
    'briefing.edits': (of) => briefingEdits(store, of),
    'briefing.keep'({ edits, ...of }) {
      keepBriefingEdits(store, of, edits, now());
      return { kept: true };
    },
    async 'briefing.document'({ madeOn, ...asked }) {
      // loaded when it is first needed: the library is a megabyte
      const { writeDocument } = await import('../document/writeDocument.ts');
      const briefing = edited(asked);
      const properties = questionProperties('briefing.document', asked);
      const bytes = await writeDocument(briefingDocument(briefing, { madeAt: madeAt({ now }, madeOn), properties }));
      return {
        ...madeFile(`bao-cao-tom-tat-${asked.period.replaceAll('/', '-')}.docx`, DOCX, bytes),
        ...{ stale: staleSentences(briefing), lost: briefing.lost },
      };
    },
  };
}
