import type { ConversationState } from '@/utils/contract/session';
import { routesOf, withVariant } from '@/utils/guidance/script-variant';
import { leadingNeed } from '@/utils/guidance/suggest';
import { isAlert, visibleNeeds } from '@/utils/guidance/visible-needs';
import { scriptsFor } from '@/utils/knowledge/create-knowledge';
import type { PanelActions } from './panel-props';
import { SayCard } from './say/SayCard';
import { ScriptCard } from './script/ScriptCard';
import { SuggestedScript } from './script/SuggestedScript';
import { usePanel } from './use-panel';

/** The one thing to do next: the step of a running script, else the sentence to say first. */
export function NextBest({ state, actions }: { state: ConversationState; actions: PanelActions }) {
  const { knowledge } = usePanel();
  const { assessment, verdicts, progress } = state;
  const running = progress && knowledge.get('script', progress.script);
  if (progress && running) {
    const needs = visibleNeeds(assessment, verdicts).map(({ need }) => need);
    return (
      <ScriptCard
        key={running.id}
        script={withVariant(running, progress.variant)}
        progress={progress}
        keys
        onGate={actions.answerGate}
        routes={routesOf(running, needs)}
        onRoute={actions.chooseVariant}
        onStep={actions.goToStep}
        onEnd={() => actions.startScript(null)}
        onSummary={actions.openSummary}
      />
    );
  }
  const standing = visibleNeeds(assessment, verdicts).filter((found) => !isAlert(found.need));
  const lead = leadingNeed(standing, knowledge);
  const playbook = lead && knowledge.get('need', lead.need);
  const scripts = scriptsFor(knowledge, assessment.topics);
  return (
    <>
      {playbook && <SayCard key={playbook.id} need={playbook} keys />}
      <SuggestedScript scripts={scripts} keys onStart={actions.startScript} />
    </>
  );
}
