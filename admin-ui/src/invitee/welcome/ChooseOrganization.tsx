import { type ReactNode, useState } from 'react';
import { Notice, Shell } from '../Shell.js';
import { t } from '../words/welcome.js';
import { type Me, switchOrganization } from './api.js';

/** For somebody in several organizations: which of them the information is for. */
export function ChooseOrganization({
  me,
  onChosen,
}: {
  me: Me;
  onChosen: (me: Me) => void;
}): ReactNode {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const choose = async (id: string): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    const answer = await switchOrganization(id);
    setBusy(false);
    if (answer.ok) onChosen(answer.value);
    else setFailure(answer.refusal.detail);
  };
  return (
    <Shell title={t('choose.title')}>
      <p>{t('choose.text')}</p>
      <div className="choices">
        {me.organizations.map(({ id, name }) => (
          <button key={id} disabled={isBusy} onClick={() => void choose(id)}>
            {name}
          </button>
        ))}
      </div>
      {failure && <Notice kind="bad">{failure}</Notice>}
    </Shell>
  );
}
