/** A step of the tour: the screen that it shows and the thing on it that it points to. */
export interface TourStep {
  readonly key: 'read' | 'clears' | 'progress' | 'letter' | 'report' | 'search' | 'help'
  /** The screen; `commitment` is the first one of the list, or the list where there is none. */
  readonly screen: '/' | '/directives' | 'commitment' | '/letters' | '/reports'
  /** What is pointed to, by the first of these selectors that finds something. */
  readonly anchors: readonly string[]
}

export const tourSteps: readonly TourStep[] = [
  { key: 'read', screen: '/directives', anchors: ['[data-tour="read"]'] },
  {
    key: 'clears',
    screen: 'commitment',
    anchors: ['main [role="tab"][id$="-tab-clears"]', '[data-tour="nav-commitments"]'],
  },
  {
    key: 'progress',
    screen: 'commitment',
    anchors: ['main [role="tab"][id$="-tab-progress"]', '[data-tour="nav-commitments"]'],
  },
  { key: 'letter', screen: '/letters', anchors: ['[data-tour="nav-letters"]'] },
  { key: 'report', screen: '/reports', anchors: ['[data-tour="nav-reports"]'] },
  { key: 'search', screen: '/', anchors: ['[data-tour="search"]'] },
  { key: 'help', screen: '/', anchors: ['[data-tour="help"]'] },
]
