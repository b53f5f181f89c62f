/** A real tool for forms that runs on a page: fetched at the time of the bench, never kept in this repository. */
export interface Peer {
  /** Its file in `in-page/peers/`. */
  name: string;
  packages: readonly string[];
  licence: string;
  does: string;
  /** Why a figure of it and one of ours do not mean the same. */
  unlike: string;
}

export const PEERS: readonly Peer[] = [
  {
    name: 'testing-library',
    packages: ['@testing-library/dom@10.4.2'],
    licence: 'MIT',
    does: 'finds every control that has a label',
    unlike: 'only labels that the markup ties to a control; no rules, no values, nothing drawn',
  },
  {
    name: 'axe',
    packages: ['axe-core@4.14.1'],
    licence: 'MPL-2.0',
    does: 'scans the page for faults of its form controls',
    unlike: 'judges accessibility, not what was filled in; asked once, it follows no typing',
  },
  {
    name: 'jquery-validation',
    packages: ['jquery@3.8.0', 'jquery-validation@1.22.1'],
    licence: 'MIT',
    does: 'validates the whole form and each box while one types',
    unlike: 'two rules a box, told by the page’s author: it has no labels to understand',
  },
  {
    name: 'sisyphus',
    packages: ['jquery@3.8.0', 'sisyphus.js@1.1.3'],
    licence: 'MIT',
    does: 'keeps what is typed in every box of a form',
    unlike:
      'writes each box under its name into the site’s own localStorage at every key; knows no project, shows no difference',
  },
  {
    name: 'harper',
    packages: ['harper.js@2.10.0'],
    licence: 'Apache-2.0',
    does: 'checks the writing of every text, and of one box while one types',
    unlike: 'English grammar by a compiled module, on texts handed to it; finds no fields',
  },
];
