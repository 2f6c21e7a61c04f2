import { useText } from '@/components/shared/use-text';
import type { Sketch } from '@/utils/contract/script';
import { fitLabel } from './fit-label';

/** The drawing's own units: the upright screen of a phone, with a margin around it. */
const WIDTH = 100;
const HEIGHT = 125;
const MARGIN = 3;

type Part = Sketch['parts'][number];

/** The customer's screen in a few lines, the place to press marked by a thick frame and an arrow. */
export function SketchFigure({ sketch }: { sketch: Sketch }) {
  const { content } = useText();
  return (
    <figure className="grid gap-1.5">
      <svg
        role="img"
        aria-label={content(sketch.caption)}
        viewBox={`${-MARGIN} ${-MARGIN} ${WIDTH + 2 * MARGIN} ${HEIGHT + 2 * MARGIN}`}
        className="h-auto w-[13.25rem] max-w-full"
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
          strokeWidth={part.marked ? 2 : 1}
        />
      )}
      {part.shape === 'picture' && (
        <path
          d={`M${x} ${y + height} L${x + width / 2} ${y + height / 2} L${x + width} ${y + height}`}
          className={marked}
          strokeWidth="1"
        />
      )}
      {text && <Label text={text} marked={part.marked} {...{ x, y, width, height }} />}
    </g>
  );
}

interface LabelProps {
  text: string;
  marked: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

function Label({ text, marked, x, y, width, height }: LabelProps) {
  const { lines, size } = fitLabel(text, width, height);
  return lines.map((line, index) => (
    <text
      key={line}
      x={x + width / 2}
      y={y + height / 2 + (index - (lines.length - 1) / 2) * size}
      textAnchor="middle"
      dominantBaseline="central"
      className={marked ? 'fill-ink font-bold' : 'fill-ink'}
      fontSize={size}
    >
      {line}
    </text>
  ));
}
