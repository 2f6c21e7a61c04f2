import { useText } from '@/components/shared/use-text';
import type { Sketch } from '@/utils/contract/script';

/** The drawing's own units: a phone's screen, 100 wide and 160 high. */
const WIDTH = 100;
const HEIGHT = 160;
const LARGEST = 9;

type Part = Sketch['parts'][number];

/** The customer's screen in a few lines, the place to press marked by a thick frame and an arrow. */
export function SketchFigure({ sketch }: { sketch: Sketch }) {
  const { content } = useText();
  return (
    <figure className="flex items-center gap-3">
      <svg
        role="img"
        aria-label={content(sketch.caption)}
        viewBox={`-3 -3 ${WIDTH + 6} ${HEIGHT + 6}`}
        className="h-40 w-auto shrink-0"
      >
        <rect
          width={WIDTH}
          height={HEIGHT}
          rx="8"
          className="fill-card stroke-edge"
          strokeWidth="2"
        />
        {sketch.parts.map((part) => (
          <PartFigure
            key={`${part.left} ${part.top}`}
            part={part}
            text={part.text && content(part.text)}
          />
        ))}
      </svg>
      <figcaption className="text-[0.9375rem]">{content(sketch.caption)}</figcaption>
    </figure>
  );
}

function PartFigure({ part, text }: { part: Part; text: string | undefined }) {
  const x = (part.left / 100) * WIDTH;
  const y = (part.top / 100) * HEIGHT;
  const width = (part.width / 100) * WIDTH;
  const height = (part.height / 100) * HEIGHT;
  const marked = part.marked ? 'fill-accent-soft stroke-accent' : 'fill-none stroke-edge';
  return (
    <g>
      {part.shape !== 'words' && (
        <rect
          {...{ x, y, width, height }}
          rx={part.shape === 'button' || part.shape === 'switch' ? height / 2 : 2}
          className={marked}
          strokeWidth={part.marked ? 3 : 1}
        />
      )}
      {part.shape === 'picture' && (
        <path
          d={`M${x} ${y + height} L${x + width / 2} ${y + height / 2} L${x + width} ${y + height}`}
          className={marked}
          strokeWidth="1"
        />
      )}
      {text && (
        <text
          x={x + width / 2}
          y={y + height / 2}
          textAnchor="middle"
          dominantBaseline="central"
          className={part.marked ? 'fill-ink font-bold' : 'fill-ink'}
          fontSize={Math.min(LARGEST, fittingSize(text, width), height * 0.8)}
        >
          {text}
        </text>
      )}
    </g>
  );
}

/** The size at which a line of words fits; a Chinese character is as wide as it is high. */
function fittingSize(text: string, width: number): number {
  const ems = [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.55), 0);
  return (width * 0.94) / Math.max(ems, 1);
}
