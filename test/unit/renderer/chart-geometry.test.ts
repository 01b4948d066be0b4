import { describe, expect, it } from 'vitest'
import { beginsByFalling, layOutPieces, niceTicks, positionOf } from '../../../src-renderer/components/charts/geometry'

describe('chart geometry', () => {
  it('puts round ticks around the values of a line', () => {
    expect(niceTicks([523, 537, 530])).toEqual([520, 530, 540])
    expect(niceTicks([12, 12])).toEqual([12, 13])
    expect(niceTicks([0, 480])).toEqual([0, 500])
    expect(niceTicks([0, 1, 2])).toEqual([0, 1, 2])
  })

  it('always holds every value between the first and the last tick', () => {
    for (const values of [[1, 99], [523, 540], [7], [0, 3], [1000, 12_345]]) {
      const ticks = niceTicks(values)
      expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values))
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values))
      expect(ticks.length).toBeLessThanOrEqual(6)
    }
  })

  it('tells where the label of the first point has room', () => {
    expect(beginsByFalling([256, 255, 264, 266])).toBe(false)
    expect(beginsByFalling([27, 24, 26, 24])).toBe(true)
    expect(beginsByFalling([5])).toBe(false)
  })

  it('fills the whole bar with its pieces and their gaps', () => {
    const pieces = layOutPieces([33, 3, 9, 4, 17, 38], 288)
    const last = pieces.at(-1)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(288)
    expect(pieces[0]?.width).toBeGreaterThan(pieces[4]?.width ?? 0)
  })

  it('keeps a small count visible and an empty one out', () => {
    const [big, small, none] = layOutPieces([999, 1, 0], 300)
    expect(small?.width).toBe(3)
    expect(none?.width).toBe(0)
    expect(big?.width).toBeCloseTo(295)
  })

  it('draws nothing without anything to draw', () => {
    expect(layOutPieces([0, 0], 300)).toEqual([
      { x: 0, width: 0 },
      { x: 0, width: 0 },
    ])
  })

  it('keeps a mark inside the bar', () => {
    expect(positionOf(0.5, 200)).toBe(100)
    expect(positionOf(1.4, 200)).toBe(200)
    expect(positionOf(-1, 200)).toBe(0)
  })
})
