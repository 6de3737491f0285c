import { Frame } from '@clientele/components/primitives/frame'
import type { ReactNode } from 'react'
import styles from './FieldForm.module.css'
import { FormErrorSummary } from './FormErrorSummary.js'
import { FormFailure } from './FormFailure.js'
import { FormFoot, type FormFootProps } from './FormFoot.js'
import { FormRoot, type FormRootProps } from './FormRoot.js'
import { FormSections, type FormSectionsProps } from './FormSections.js'
import { type FieldFormHandle, type UseFieldFormOptions, useFieldForm } from './useFieldForm.js'

/** What a form takes that is drawn from its fields. */
export interface FieldFormProps
  extends UseFieldFormOptions,
    Pick<FormRootProps, 'onSubmit' | 'controls' | 'labels' | 'className' | 'aria-label' | 'aria-labelledby'>,
    Pick<FormFootProps, 'submitLabel' | 'onCancel' | 'cancelLabel' | 'progress' | 'refusal'>,
    FormSectionsProps {
  /**
   * `none` for a form inside a dialog or another widget.
   * @default 'line'
   */
  readonly edge?: 'line' | 'none' | undefined
  /** Stands over the fields: a heading, the state of the draft. */
  readonly renderHead?: ((form: FieldFormHandle) => ReactNode) | undefined
  /** Stands where the failure of a submit would: a conflict, for example. Nothing leaves it to the form. */
  readonly renderFailure?: ((failure: unknown, form: FieldFormHandle) => ReactNode) | undefined
  /** More buttons in the foot. */
  readonly renderActions?: ((form: FieldFormHandle) => ReactNode) | undefined
}

/**
 * Shows a form made of fields: sections, errors, rows, the foot with its buttons. Renders a `<section>` with a `<form>`.
 */
export function FieldForm(props: FieldFormProps) {
  const { fields, sections, values, context, sources, draft, edge, className, ...others } = props
  const { headingLevel, folded, renderHead, renderFailure, renderActions, ...more } = others
  const { submitLabel, onCancel, cancelLabel, progress, refusal, ...root } = more
  const form = useFieldForm({ fields, sections, values, context, sources, draft })
  return (
    <Frame edge={edge} className={className} data-slot="field-form">
      <FormRoot form={form} {...root}>
        {renderHead?.(form)}
        <div className={styles.content}>
          <FormErrorSummary />
          <FormFailure render={renderFailure && ((failure) => renderFailure(failure, form))} />
          <FormSections headingLevel={headingLevel} folded={folded} />
        </div>
        <FormFoot
          submitLabel={submitLabel}
          onCancel={onCancel}
          cancelLabel={cancelLabel}
          progress={progress}
          refusal={refusal}
        >
          {renderActions?.(form)}
        </FormFoot>
      </FormRoot>
    </Frame>
  )
}
