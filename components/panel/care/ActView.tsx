import { Card } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import { usePanel } from '../use-panel';
import { ActButtons } from './ActButtons';
import { CareNoteFields } from './CareNoteFields';
import { ConsentSteps } from './ConsentSteps';
import { ReminderFields } from './ReminderFields';
import { type ActFormProps, useActForm } from './use-act-form';
import { VariableFields } from './VariableFields';
import { variableLabel } from './variable-label';

/** One action: what is still to fill in, what will then be written, and the one button that does it. */
export function ActView(props: ActFormProps) {
  const { action } = props;
  const { text, content, language } = useText();
  const { customerLanguage } = usePanel();
  const form = useActForm(props);
  const { act, consent, whole, missing } = form;
  return (
    <Card title={content(action.title)}>
      <p className="leading-normal">{content(action.when)}</p>
      {consent && <ConsentSteps asks={act.asks} agreed={form.agreed} onAgree={form.setAgreed} />}
      <VariableFields names={act.asked} values={act.values} onChange={act.set} />
      {consent && form.agreed && <CareNoteFields wishes={form.wishes} onChange={form.setWishes} />}
      {form.kind && <ReminderFields {...form.reminder} />}
      {whole !== null && (
        <section aria-label={text('actions.preview')} className="grid gap-1">
          <h3 className="text-[0.9375rem] font-semibold">{text('actions.preview')}</h3>
          <p
            lang={form.note ? language : customerLanguage}
            className="border-l-[3px] border-go pl-2.5 whitespace-pre-wrap [overflow-wrap:anywhere]"
          >
            {whole}
          </p>
        </section>
      )}
      {missing.length > 0 && (
        <p className="text-soft">
          {text('actions.missing', {
            names: missing.map((name) => variableLabel(name, text)).join(text('actions.and')),
          })}
        </p>
      )}
      <ActButtons action={action} form={form} />
    </Card>
  );
}
