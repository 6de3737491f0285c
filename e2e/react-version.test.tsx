import { render, screen } from '@testing-library/react'
import { useState, version } from 'react'
import { version as domVersion } from 'react-dom'
import { describe, expect, it } from 'vitest'

const wanted = import.meta.env.REACT_MAJOR === '18' ? /^18\.2\.0$/ : /^19\./

describe('the React under test', () => {
  it('is the one that this project names', () => {
    expect(version).toMatch(wanted)
    expect(domVersion).toMatch(wanted)
  })

  it('renders with hooks of the same copy', () => {
    render(<Counter />)
    expect(screen.getByText(`Rendered with React ${version}`)).toBeVisible()
  })
})

function Counter() {
  const [own] = useState(version)
  return <p>Rendered with React {own}</p>
}
