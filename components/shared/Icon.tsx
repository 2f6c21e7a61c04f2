const PATHS = {
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  reading:
    'M2.5 12s3.500-6.500 9.500-6.500S21.500 12 21.500 12s-3.500 6.500-9.500 6.500S2.500 12 2.500 12zM12 9.200a2.800 2.800 0 1 0 0 5.600a2.800 2.800 0 0 0 0-5.600z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
} as const;

/** A line drawing beside a word or in a named button; never the only carrier of meaning. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="size-[1.25rem] shrink-0 fill-none stroke-current"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The product's mark: a warm speech bubble with a heart. */
export function Mark() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 128 128"
      className="size-[1.75rem] shrink-0 @max-[13rem]:hidden"
    >
      <path
        className="fill-accent"
        d="M64 10c33 0 56 20 56 47s-23 47-56 47c-6 0-11-.6-16-1.8L22 117c-3 1.600-6-1-5-4.200l5-19C13 85 8 72 8 57c0-27 23-47 56-47z"
      />
      <path
        className="fill-card"
        d="M64 86C48 75 37 65 37 52c0-8 6-14 13.500-14C56 38 61 41 64 46c3-5 8-8 13.500-8C85 38 91 44 91 52c0 13-11 23-27 34z"
      />
    </svg>
  );
}
