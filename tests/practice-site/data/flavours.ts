/** The front-end stacks in which the same forms are offered. */
export const FLAVOURS = {
  bootstrap: 'Bootstrap + jQuery',
  react: 'React',
  vue: 'Vue + Element Plus',
  angular: 'Angular Material',
  table: 'ตาราง (แบบเดิม)',
} as const;

export type Flavour = keyof typeof FLAVOURS;
/** Those that draw the form in the browser. */
export type AppFlavour = Extract<Flavour, 'react' | 'vue' | 'angular'>;

export const FLAVOUR_NAMES = Object.keys(FLAVOURS) as Flavour[];

export const isFlavour = (name: string | null | undefined): name is Flavour =>
  typeof name === 'string' && Object.hasOwn(FLAVOURS, name);

export const isApp = (flavour: Flavour): flavour is AppFlavour =>
  flavour === 'react' || flavour === 'vue' || flavour === 'angular';
