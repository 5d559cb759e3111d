import type { TrustSubprocessorTable } from '@trust-widgets/elements/subprocessor-table.js';
import { useRef, useState } from 'react';

const LANGUAGES = { en: 'English', nl: 'Nederlands' } as const;
const VIEWS = ['agenda', 'month', 'week'] as const;

export function App() {
  const [language, setLanguage] = useState<keyof typeof LANGUAGES>('en');
  const [view, setView] = useState<(typeof VIEWS)[number]>('agenda');
  const [phase, setPhase] = useState('unknown');
  const [loaded, setLoaded] = useState(0);
  const table = useRef<TrustSubprocessorTable>(null);

  // The elements follow the nearest `lang`.
  return (
    <main lang={language}>
      <h1>Example BV</h1>
      <p>
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <button key={code} lang={code} onClick={() => setLanguage(code as keyof typeof LANGUAGES)}>
            {name}
          </button>
        ))}
      </p>

      <trust-status-banner
        className="status"
        src="trust.json"
        lead="P10D"
        variant="card"
        ontrust-state-change={(event) => setPhase(event.detail.phase)}
      >
        <a href="https://example.com/status">Status</a>
      </trust-status-banner>
      <p>
        Phase: <output>{phase}</output>
      </p>

      <trust-agreement-list
        src="trust.json"
        heading-level={2}
        ontrust-load={() => setLoaded((count) => count + 1)}
      />

      <button onClick={() => table.current && (table.current.sort = '-company')}>Sort from Z to A</button>
      <trust-subprocessor-table
        ref={table}
        src="trust.json"
        filterable
        ontrust-load={() => setLoaded((count) => count + 1)}
      />
      <p>
        Loaded: <output>{loaded}</output>
      </p>

      <trust-maintenance-calendar
        src="trust.json"
        view={view}
        time-zone="source"
        ontrust-view-change={(event) => setView(event.detail.view)}
      />
      <p>
        View: <output>{view}</output>
      </p>
    </main>
  );
}
