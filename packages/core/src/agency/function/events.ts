import { defineEvent } from '../../event/define-event.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { AgencyId, DocumentId, FunctionId } from '../../vocabulary/ids.ts';
import { Name } from '../../vocabulary/text.ts';

/**
 * An agency is entrusted with a function of the province. The successor of an organisation is not the
 * successor of its functions: Sở LĐTB&XH went to Sở Nội vụ on 1/3/2025, poverty reduction to the
 * department of agriculture. So a merger moves no function: it lies vacant until it is entrusted anew.
 */
export const FunctionEntrusted = defineEvent({
  type: 'FunctionEntrusted',
  codec: fields(
    'FunctionEntrusted',
    { function: FunctionId, name: Name, agency: AgencyId },
    {
      /** The office that holds it, by its title and not by a person: "Giám đốc". */
      post: Name,
      document: DocumentId,
    },
  ),
  title: { vi: 'Giao chức năng', en: 'Function entrusted' },
  serves: 'S14b; auditor question 9',
  effective: 'the first day on which the agency holds it',
  example: {
    function: 'thuong-truc-giam-ngheo',
    name: 'Thường trực giảm nghèo',
    agency: 'so-ldtbxh',
    post: 'Giám đốc',
  },
});

/** A function is taken from the one who holds it, and given to nobody. */
export const FunctionWithdrawn = defineEvent({
  type: 'FunctionWithdrawn',
  codec: fields('FunctionWithdrawn', { function: FunctionId }, { document: DocumentId }),
  title: { vi: 'Thu lại chức năng', en: 'Function withdrawn' },
  serves: 'S14b; auditor question 9',
  effective: 'the first day on which nobody holds it',
  example: { function: 'thuong-truc-giam-ngheo' },
});
