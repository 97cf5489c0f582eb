export interface Drawing {
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly points: readonly (readonly [number, number])[];
  }[];
}

export function measureDrawing(drawing: Drawing): {
  readonly shown: number;
  readonly crossings: number;
  readonly overlaps: number;
};
