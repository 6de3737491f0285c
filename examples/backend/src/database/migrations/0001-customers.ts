import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** People, lists, customers with their contacts and interactions, and what they need to be found. */
export const customersMigration: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(database)
  },
}

const statements = [
  `CREATE TABLE settings (
    key text COLLATE "C" PRIMARY KEY,
    value text NOT NULL
  )`,
  `CREATE TABLE people (
    id text COLLATE "C" PRIMARY KEY,
    name text NOT NULL,
    department text COLLATE "C",
    department_name text,
    roles jsonb NOT NULL,
    active boolean NOT NULL
  )`,
  `CREATE TABLE options (
    list text COLLATE "C" NOT NULL,
    value text COLLATE "C" NOT NULL,
    label jsonb NOT NULL,
    position integer NOT NULL,
    retired boolean NOT NULL,
    PRIMARY KEY (list, value)
  )`,
  `CREATE TABLE number_series (
    year integer PRIMARY KEY,
    last integer NOT NULL
  )`,
  `CREATE TABLE customers (
    id text COLLATE "C" PRIMARY KEY,
    number text COLLATE "C" NOT NULL UNIQUE,
    name text NOT NULL,
    short_name text,
    grade text COLLATE "C",
    industry text COLLATE "C",
    region text COLLATE "C",
    source text COLLATE "C",
    owner_id text COLLATE "C" REFERENCES people (id),
    since date,
    credit_amount numeric,
    credit_currency text COLLATE "C",
    preferences text,
    buying_habits text,
    tags jsonb NOT NULL,
    custom jsonb NOT NULL,
    warnings jsonb NOT NULL,
    counts jsonb NOT NULL,
    interaction_count integer NOT NULL,
    last_contact_at timestamptz(3),
    last_contact_kind text COLLATE "C",
    revision integer NOT NULL,
    created_at timestamptz(3) NOT NULL,
    created_by text COLLATE "C" REFERENCES people (id),
    updated_at timestamptz(3) NOT NULL,
    updated_by text COLLATE "C" REFERENCES people (id),
    name_sort text COLLATE "C" NOT NULL,
    search_text text COLLATE "C" NOT NULL
  )`,
  `CREATE INDEX customers_by_name ON customers (name_sort, id)`,
  `CREATE INDEX customers_by_grade ON customers (grade, id)`,
  `CREATE INDEX customers_by_since ON customers (since, id)`,
  `CREATE INDEX customers_by_last_contact ON customers (last_contact_at, id)`,
  `CREATE TABLE removed_customers (
    id text COLLATE "C" PRIMARY KEY,
    removed_at timestamptz(3) NOT NULL,
    removed_by text COLLATE "C" NOT NULL
  )`,
  `CREATE TABLE contacts (
    id text COLLATE "C" PRIMARY KEY,
    customer_id text COLLATE "C" NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    position integer NOT NULL,
    name text NOT NULL,
    job_title text,
    main boolean NOT NULL
  )`,
  `CREATE INDEX contacts_of_customer ON contacts (customer_id, position)`,
  `CREATE TABLE sensitive_values (
    handle text COLLATE "C" PRIMARY KEY,
    customer_id text COLLATE "C" NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    contact_id text COLLATE "C" REFERENCES contacts (id) ON DELETE CASCADE,
    field text COLLATE "C" NOT NULL CHECK (field IN ('phone', 'email', 'address')),
    value text NOT NULL,
    search_key text COLLATE "C" NOT NULL
  )`,
  `CREATE INDEX sensitive_values_of_customer ON sensitive_values (customer_id)`,
  `CREATE UNIQUE INDEX sensitive_values_of_contact ON sensitive_values (contact_id, field)`,
  `CREATE INDEX sensitive_values_by_search_key ON sensitive_values (search_key)`,
  `CREATE TABLE interactions (
    id text COLLATE "C" PRIMARY KEY,
    customer_id text COLLATE "C" NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    kind text COLLATE "C" NOT NULL,
    at timestamptz(3) NOT NULL,
    detail text NOT NULL,
    result text,
    subject text,
    author_id text COLLATE "C" REFERENCES people (id),
    led_to jsonb
  )`,
  `CREATE INDEX interactions_of_customer ON interactions (customer_id, at, id)`,
  // Without the extension a search reads the table, which 2,000 customers do not feel.
  `DO $$
  BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX customers_by_search_text ON customers USING gin (search_text gin_trgm_ops);
    CREATE INDEX sensitive_values_by_part ON sensitive_values USING gin (search_key gin_trgm_ops);
  EXCEPTION WHEN OTHERS THEN
    RAISE NOTICE 'pg_trgm is not available: searches read the whole table';
  END $$`,
]
