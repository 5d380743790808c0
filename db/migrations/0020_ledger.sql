-- One double-entry ledger for money and credits (PAY-1). Money in minor units of an ISO currency, credits in whole credits of
-- their type. Only the functions below write here; what is written is never changed.

-- PostgreSQL reads every CHECK anew for every statement: the tables that a transfer writes keep only those that matter.
create table ledger_accounts (
  id        uuid     primary key, -- made from name, unit and shard: whoever knows the name knows the id
  name      text     collate "C" not null,
  unit      text     collate "C" not null, -- EUR …, or a credit type: lead, consultation, offer, contact
  shard     smallint not null default 0,
  kind      text     collate "C" not null, -- asset, liability, income, expense, wallet, counterpart
  side      smallint not null, -- the sign of what it normally holds: 1 debit, -1 credit
  owner     uuid,
  floor     bigint, -- of balance * side
  balance   bigint   not null default 0, -- the sum of its entries, positive = debit
  movements bigint   not null default 0, -- how many
  frozen    boolean  not null default false, -- nothing may be taken out
  opened_at timestamptz not null,
  unique (name, unit, shard),
  constraint ledger_floor check (floor is null or balance * side >= floor)
) with (fillfactor = 70);
create index ledger_accounts_owner on ledger_accounts (owner) where owner is not null;

-- Each row takes one amount from one account to another of the same unit. So a posting cannot fail to sum to zero, row by row
-- and unit by unit: there is nothing to check at commit. A posting is one row, or several lines with the same id.
create table ledger_transfers (
  posting_id     uuid     not null,
  line           smallint not null default 1,
  name           text     collate "C" not null, -- the file in postings/ that made it
  cause          text     collate "C" not null, -- `refund_claim:<id>`; happens once (PAY-3)
  operation      text,
  decision_id    uuid, -- every posting names what decided it or, where nothing was decided, the operation
  subject        text, -- what it is about, `lead:<id>`
  facts          jsonb, -- what a person reads about it; never names of people, these must remain erasable
  content        text, -- digest of what was asked, where the amounts alone do not tell
  at             timestamptz not null,
  unit           text     collate "C" not null,
  amount         bigint   not null,
  debit_id       uuid     not null, -- its balance rises by the amount
  debit_number   bigint   not null, -- the account's first, second, third … movement, without gaps
  debit_balance  bigint   not null, -- afterwards
  credit_id      uuid     not null, -- its balance falls by the amount
  credit_number  bigint   not null,
  credit_balance bigint   not null,
  primary key (posting_id, line),
  unique (cause, name, line),
  unique (debit_id, debit_number),
  unique (credit_id, credit_number),
  constraint ledger_transfer_moves check (amount > 0 and debit_id <> credit_id)
);

create view ledger_postings as
  select posting_id as id, name, cause, operation, decision_id, subject, facts, content, at from ledger_transfers where line = 1;

-- The two sides of each transfer; positive = debit.
create view ledger_entries as
  select debit_id as account_id, debit_number as number, posting_id, line, unit, amount, debit_balance as balance_after, at from ledger_transfers
  union all
  select credit_id, credit_number, posting_id, line, unit, -amount, credit_balance, at from ledger_transfers;

-- A wallet is made of lots. Spent in the order: expiring first, then free, then paid.
create table ledger_lots (
  id             uuid    primary key,
  wallet_id      uuid    not null references ledger_accounts (id),
  origin         text    not null, -- paid, subscription, promotion, refund, guarantee
  free           boolean not null, -- a refund of free credits is free, of paid credits it is not
  amount         bigint  not null,
  remaining      bigint  not null,
  open           boolean not null default true,
  expires_at     timestamptz, -- the last instant at which it can be spent
  source_id      uuid    not null, -- the posting that made it
  restored_from  uuid    references ledger_lots (id),
  price_minor    bigint, -- of the whole lot, without VAT
  price_currency text,
  constraint ledger_lot_remaining check (remaining between 0 and amount and open = (remaining > 0))
) with (fillfactor = 70);
create index ledger_lots_open on ledger_lots (wallet_id) where open;
create index ledger_lots_wallet on ledger_lots (wallet_id);
create index ledger_lots_source on ledger_lots (source_id);
create index ledger_lots_expiry on ledger_lots (expires_at) where open and expires_at is not null;

create table ledger_lot_movements (
  posting_id uuid     not null,
  number     smallint not null,
  lot_id     uuid     not null,
  amount     bigint   not null,
  spend_id   uuid, -- of a return: the spend that it undoes
  primary key (posting_id, number)
);
create index ledger_lot_movements_lot on ledger_lot_movements (lot_id);
create index ledger_lot_movements_spend on ledger_lot_movements (spend_id) where spend_id is not null;

-- What is written stays.
create trigger ledger_transfers_append_only before update or delete on ledger_transfers for each row execute function refuse_change();
create trigger ledger_lot_movements_append_only before update or delete on ledger_lot_movements for each row execute function refuse_change();
create trigger ledger_lots_keep before delete on ledger_lots for each row execute function refuse_change();
-- After, not before: a BEFORE row trigger would lock each row once more, also when none of these columns is touched.
create trigger ledger_lots_only_remaining_changes
  after update of id, wallet_id, origin, free, amount, expires_at, source_id, restored_from, price_minor, price_currency
  on ledger_lots for each row execute function refuse_change();
create trigger ledger_accounts_keep before delete on ledger_accounts for each row execute function refuse_change();
create trigger ledger_accounts_only_balance_changes after update of id, name, unit, shard, kind, side, owner, opened_at
  on ledger_accounts for each row execute function refuse_change();

-- Accounts and lots are born well: checked once here and not at each of their movements.
create function ledger_account_is_sound() returns trigger language plpgsql as $$
begin
  if not (new.unit ~ '^[A-Z]{3}$' or new.unit in ('lead', 'consultation', 'offer', 'contact'))
    or new.kind not in ('asset', 'liability', 'income', 'expense', 'wallet', 'counterpart')
    or new.side not in (1, -1) or new.shard < 0 or new.balance <> 0 or new.movements <> 0
    or (new.kind = 'wallet' and (new.owner is null or new.side <> 1 or new.floor is distinct from 0)) then
    raise exception 'account % is not sound', new.name using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger ledger_account_is_sound before insert on ledger_accounts for each row execute function ledger_account_is_sound();

create function ledger_lot_is_sound() returns trigger language plpgsql as $$
begin
  if new.origin not in ('paid', 'subscription', 'promotion', 'refund', 'guarantee') or (new.origin = 'paid' and new.free)
    or new.remaining <> new.amount or new.amount <= 0
    or new.price_minor < 0 or (new.price_minor is null) <> (new.price_currency is null) or new.price_currency !~ '^[A-Z]{3}$' then
    raise exception 'lot % is not sound', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger ledger_lot_is_sound before insert on ledger_lots for each row execute function ledger_lot_is_sound();

-- Nobody writes by hand: the functions below carry the setting, everything else is refused. A restore of a backup sets it.
create function ledger_refuse_writing_by_hand() returns trigger language plpgsql as $$
begin
  if current_setting('entremise.ledger', true) = 'posting' then return new; end if;
  raise exception '% is written by the ledger''s functions only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger ledger_transfers_by_hand before insert on ledger_transfers execute function ledger_refuse_writing_by_hand();
create trigger ledger_lots_by_hand before insert or update on ledger_lots execute function ledger_refuse_writing_by_hand();

-- In PL/pgSQL, because before PostgreSQL 18 a function in SQL is planned anew at each call.
create function ledger_spendable(p_wallet uuid, p_at timestamptz) returns bigint language plpgsql stable as $$
begin
  return (
    select coalesce(sum(remaining), 0)::bigint from ledger_lots
    where wallet_id = p_wallet and open and (expires_at is null or expires_at >= p_at)
  );
end $$;

-- Takes `p_amount` out of a wallet's lots, in order; answers how much there was to take.
create function ledger_take_lots(p_posting uuid, p_wallet uuid, p_amount bigint, p_at timestamptz, out taken bigint) language plpgsql as $$
begin
  with stock as (
    select id, remaining, (sum(remaining) over (order by expires_at nulls last, free desc, id))::bigint - remaining as before
    from ledger_lots
    where wallet_id = p_wallet and open and (expires_at is null or expires_at >= p_at)
  ), parts as (
    select id, least(remaining, p_amount - before) as part, row_number() over (order by before) as number from stock where before < p_amount
  ), lowered as (
    update ledger_lots l set remaining = l.remaining - t.part, open = l.remaining > t.part from parts t where l.id = t.id
  ), moved as (
    insert into ledger_lot_movements (posting_id, number, lot_id, amount) select p_posting, number, id, -part from parts
  )
  select coalesce(sum(part), 0)::bigint into taken from parts;
end $$;

-- What an earlier posting with this cause answers, if there is one: already_done, or conflict when it moved something else.
create function ledger_earlier_transfer(p_name text, p_cause text, p_credit uuid, p_debit uuid, p_amount bigint)
returns table (outcome text, posting_id uuid) language sql stable as $$
  select case when t.credit_id = p_credit and t.debit_id = p_debit and t.amount = p_amount then 'already_done' else 'conflict' end, t.posting_id
  from ledger_transfers t where t.cause = p_cause and t.name = p_name and t.line = 1
$$;

-- Why a transfer was refused; null when nothing stands against it now.
create function ledger_why_refused(p_from_wallet boolean, p_credit uuid, p_debit uuid, p_amount bigint, p_at timestamptz)
returns table (reason text, balance bigint) language plpgsql stable as $$
#variable_conflict use_column
declare
  giver ledger_accounts;
  taker ledger_accounts;
begin
  select * into giver from ledger_accounts where id = p_credit;
  select * into taker from ledger_accounts where id = p_debit;
  if p_amount is null or p_amount <= 0 or p_credit = p_debit then
    reason := 'malformed';
  elsif giver.id is null or taker.id is null then
    reason := 'no_account';
  elsif giver.unit <> taker.unit then
    reason := 'malformed';
  elsif taker.kind = 'wallet' or (giver.kind = 'wallet') <> p_from_wallet then
    reason := 'needs_lot';
  elsif (giver.frozen and giver.side = 1) or (taker.frozen and taker.side = -1) then
    reason := 'frozen';
  elsif giver.kind = 'wallet' then
    balance := ledger_spendable(p_credit, p_at);
    reason := case when balance < p_amount then 'insufficient' end;
  elsif (giver.balance - p_amount) * giver.side < giver.floor then
    reason := 'insufficient';
    balance := giver.balance * giver.side;
  end if;
  if reason is null and (taker.balance + p_amount) * taker.side < taker.floor then
    reason := 'insufficient';
    balance := taker.balance * taker.side;
  end if;
  return next;
end $$;

-- A movement counted without a transfer behind it is one that could not be finished: taken back.
create function ledger_take_back(p_account uuid, p_amount bigint) returns void language sql as $$
  update ledger_accounts a set balance = a.balance - p_amount, movements = a.movements - 1
  where a.id = p_account and a.movements > greatest(
    coalesce((select max(debit_number) from ledger_transfers where debit_id = p_account), 0),
    coalesce((select max(credit_number) from ledger_transfers where credit_id = p_account), 0))
$$;

-- Takes back what a refused transfer has moved so far, and says why it was refused; or what its cause did before.
create function ledger_refuse_transfer(
  p_again text, p_id uuid, p_name text, p_cause text, p_operation text, p_decision uuid, p_at timestamptz,
  p_credit uuid, p_debit uuid, p_amount bigint, p_subject text, p_facts jsonb,
  out outcome text, out posting_id uuid, out reason text, out balance bigint
) language plpgsql as $$
#variable_conflict use_column
begin
  perform ledger_take_back(p_credit, -p_amount), ledger_take_back(p_debit, p_amount);
  -- A retry is answered as such even when the wallet has been emptied since.
  select e.outcome, e.posting_id into outcome, posting_id from ledger_earlier_transfer(p_name, p_cause, p_credit, p_debit, p_amount) e;
  if outcome is not null then return; end if;
  select w.reason, w.balance into reason, balance from ledger_why_refused(p_again = 'ledger_spend', p_credit, p_debit, p_amount, p_at) w;
  if reason is not null then
    outcome := 'refused';
    return;
  end if;
  -- What stood against it has gone in the meantime.
  if p_again = 'ledger_spend' then
    select t.outcome, t.posting_id, t.reason, t.balance into outcome, posting_id, reason, balance from ledger_spend(p_id, p_name, p_cause, p_operation, p_decision, p_at, p_credit, p_debit, p_amount, p_subject, p_facts) t;
  else
    select t.outcome, t.posting_id, t.reason, t.balance into outcome, posting_id, reason, balance from ledger_transfer(p_id, p_name, p_cause, p_operation, p_decision, p_at, p_credit, p_debit, p_amount, p_subject, p_facts) t;
  end if;
end $$;

-- One transfer in one round trip: `p_credit` gives, `p_debit` takes.
-- outcome: done | already_done | conflict | refused (reason: insufficient | frozen | no_account | needs_lot | malformed).
-- On done, balance is what the giver holds now (positive = debit); on insufficient, what the short account holds.
-- Lock order: accounts by id (docs/locking.md), hence two branches. The update is the lock, its WHERE the rule.
-- Written for speed: each expression of PL/pgSQL costs some microseconds in each transaction, so what can be said in SQL is.
create function ledger_transfer(
  p_id uuid, p_name text, p_cause text, p_operation text, p_decision uuid, p_at timestamptz,
  p_credit uuid, p_debit uuid, p_amount bigint, p_subject text default null, p_facts jsonb default null,
  out outcome text, out posting_id uuid, out reason text, out balance bigint
) language plpgsql set entremise.ledger = 'posting' set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  shared text; gives bigint; gives_number bigint; takes bigint; takes_number bigint;
begin
  if p_credit < p_debit and p_amount > 0 then
    update ledger_accounts set balance = balance - p_amount, movements = movements + 1
    where id = p_credit and kind <> 'wallet' and not (frozen and side = 1) and ((balance - p_amount) * side < floor) is not true
    returning unit, balance, movements into shared, gives, gives_number;
    update ledger_accounts set balance = balance + p_amount, movements = movements + 1
    where id = p_debit and unit = shared and kind <> 'wallet' and not (frozen and side = -1) and ((balance + p_amount) * side < floor) is not true
    returning unit, balance, movements into shared, takes, takes_number;
  elsif p_credit > p_debit and p_amount > 0 then
    update ledger_accounts set balance = balance + p_amount, movements = movements + 1
    where id = p_debit and kind <> 'wallet' and not (frozen and side = -1) and ((balance + p_amount) * side < floor) is not true
    returning unit, balance, movements into shared, takes, takes_number;
    update ledger_accounts set balance = balance - p_amount, movements = movements + 1
    where id = p_credit and unit = shared and kind <> 'wallet' and not (frozen and side = 1) and ((balance - p_amount) * side < floor) is not true
    returning unit, balance, movements into shared, gives, gives_number;
  end if;
  insert into ledger_transfers (posting_id, name, cause, operation, decision_id, subject, facts, at, unit, amount,
    credit_id, credit_number, credit_balance, debit_id, debit_number, debit_balance)
  select p_id, p_name, p_cause, p_operation, p_decision, p_subject, p_facts, p_at, shared, p_amount,
    p_credit, gives_number, gives, p_debit, takes_number, takes
  where gives is not null and takes is not null
  on conflict (cause, name, line) do nothing
  returning 'done', posting_id, credit_balance into outcome, posting_id, balance;
  if outcome is null then
    select r.outcome, r.posting_id, r.reason, r.balance into outcome, posting_id, reason, balance
    from ledger_refuse_transfer('ledger_transfer', p_id, p_name, p_cause, p_operation, p_decision, p_at, p_credit, p_debit, p_amount, p_subject, p_facts) r;
  end if;
end $$;

-- The same out of a wallet, lot by lot.
create function ledger_spend(
  p_id uuid, p_name text, p_cause text, p_operation text, p_decision uuid, p_at timestamptz,
  p_credit uuid, p_debit uuid, p_amount bigint, p_subject text default null, p_facts jsonb default null,
  out outcome text, out posting_id uuid, out reason text, out balance bigint
) language plpgsql set entremise.ledger = 'posting' set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  shared text; gives bigint; gives_number bigint; takes bigint; takes_number bigint;
begin
  if p_credit < p_debit and p_amount > 0 then
    update ledger_accounts set balance = balance - p_amount, movements = movements + 1
    where id = p_credit and kind = 'wallet' and balance >= p_amount and not frozen and ledger_spendable(id, p_at) >= p_amount
    returning unit, balance, movements into shared, gives, gives_number;
    update ledger_accounts set balance = balance + p_amount, movements = movements + 1
    where id = p_debit and unit = shared and kind <> 'wallet' and not (frozen and side = -1) and ((balance + p_amount) * side < floor) is not true
    returning unit, balance, movements into shared, takes, takes_number;
  elsif p_credit > p_debit and p_amount > 0 then
    update ledger_accounts set balance = balance + p_amount, movements = movements + 1
    where id = p_debit and kind <> 'wallet' and not (frozen and side = -1) and ((balance + p_amount) * side < floor) is not true
    returning unit, balance, movements into shared, takes, takes_number;
    update ledger_accounts set balance = balance - p_amount, movements = movements + 1
    where id = p_credit and unit = shared and kind = 'wallet' and balance >= p_amount and not frozen and ledger_spendable(id, p_at) >= p_amount
    returning unit, balance, movements into shared, gives, gives_number;
  end if;
  insert into ledger_transfers (posting_id, name, cause, operation, decision_id, subject, facts, at, unit, amount,
    credit_id, credit_number, credit_balance, debit_id, debit_number, debit_balance)
  select p_id, p_name, p_cause, p_operation, p_decision, p_subject, p_facts, p_at, shared, p_amount,
    p_credit, gives_number, gives, p_debit, takes_number, takes
  where gives is not null and takes is not null
  on conflict (cause, name, line) do nothing
  returning 'done', posting_id, credit_balance into outcome, posting_id, balance;
  if outcome is null then
    select r.outcome, r.posting_id, r.reason, r.balance into outcome, posting_id, reason, balance
    from ledger_refuse_transfer('ledger_spend', p_id, p_name, p_cause, p_operation, p_decision, p_at, p_credit, p_debit, p_amount, p_subject, p_facts) r;
  elsif ledger_take_lots(p_id, p_credit, p_amount, p_at) <> p_amount then
    -- Fewer than before we waited for the wallet, and some of what is there has expired: begin again.
    raise exception 'the lots of a wallet changed meanwhile' using errcode = 'serialization_failure';
  end if;
end $$;

-- Many transfers in one round trip, in their order, each answered on its own: a refused one leaves its neighbours alone.
create function ledger_transfer_batch(
  p_ids uuid[], p_names text[], p_causes text[], p_operations text[], p_decisions uuid[], p_at timestamptz,
  p_credits uuid[], p_debits uuid[], p_amounts bigint[], p_subjects text[] default null, p_facts jsonb[] default null
) returns table (number integer, outcome text, posting_id uuid, reason text, balance bigint)
language plpgsql set entremise.ledger = 'posting' set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
#variable_conflict use_column
declare
  n constant integer := cardinality(p_ids);
  -- The accounts concerned, in id order, and where each transfer finds its two: credit at i, debit at n + i.
  places integer[];
  ids uuid[]; units text[]; kinds text[]; sides smallint[]; floors bigint[]; balances bigint[]; moves bigint[]; frozens boolean[];
  spendables bigint[];
  -- Per transfer.
  earlier uuid[]; firsts integer[]; done_at integer[]; outcomes text[]; postings uuid[]; reasons text[]; lefts bigint[];
  credit_numbers bigint[]; debit_numbers bigint[]; credit_balances bigint[]; debit_balances bigint[];
  c integer; d integer; j integer; amount bigint; why text; done integer := 0; written integer; spends boolean := false;
begin
  select array_agg(place order by nth) into places
  from (select nth, (dense_rank() over (order by id))::integer as place from unnest(p_credits || p_debits) with ordinality u (id, nth)) ranked;
  -- Lock order: accounts by id (docs/locking.md).
  select array_agg(id), array_agg(unit), array_agg(kind), array_agg(side), array_agg(floor), array_agg(balance), array_agg(movements), array_agg(frozen)
  into ids, units, kinds, sides, floors, balances, moves, frozens
  from (select * from ledger_accounts where id = any (p_credits || p_debits) order by id for no key update) locked;
  if coalesce(cardinality(ids), 0) <> (select max(place) from unnest(places) place) then
    select array_agg(w.id order by w.id), array_agg(unit order by w.id), array_agg(kind order by w.id), array_agg(side order by w.id),
      array_agg(floor order by w.id), array_agg(balance order by w.id), array_agg(movements order by w.id), array_agg(frozen order by w.id)
    into ids, units, kinds, sides, floors, balances, moves, frozens
    from (select distinct id from unnest(p_credits || p_debits) id) w left join ledger_accounts a on a.id = w.id;
  end if;
  if 'wallet' = any (kinds) then
    select array_agg(case when kind = 'wallet' then ledger_spendable(id, p_at) end order by nth) into spendables
    from unnest(ids, kinds) with ordinality k (id, kind, nth);
  end if;
  select array_agg(p.posting_id order by t.nth), array_agg(t.first order by t.nth) into earlier, firsts
  from (
    select name, cause, nth, (min(nth) over (partition by name collate "C", cause collate "C"))::integer as first
    from unnest(p_names, p_causes) with ordinality u (name, cause, nth)
  ) t left join ledger_transfers p on p.cause = t.cause and p.name = t.name and p.line = 1;
  outcomes := array_fill(null::text, array[n]); reasons := outcomes;
  postings := array_fill(null::uuid, array[n]);
  done_at := array_fill(null::integer, array[n]);
  lefts := array_fill(null::bigint, array[n]); credit_numbers := lefts; debit_numbers := lefts; credit_balances := lefts; debit_balances := lefts;

  for i in 1 .. n loop
    c := places[i]; d := places[n + i]; amount := p_amounts[i]; why := null;
    if earlier[i] is not null then
      outcomes[i] := (select e.outcome from ledger_earlier_transfer(p_names[i], p_causes[i], p_credits[i], p_debits[i], amount) e);
      postings[i] := earlier[i];
      continue;
    end if;
    j := done_at[firsts[i]];
    if j is not null then
      outcomes[i] := case when p_credits[i] = p_credits[j] and p_debits[i] = p_debits[j] and amount = p_amounts[j] then 'already_done' else 'conflict' end;
      postings[i] := p_ids[j];
      continue;
    end if;
    if amount is null or amount <= 0 or c = d then
      why := 'malformed';
    elsif kinds[c] is null or kinds[d] is null then
      why := 'no_account';
    elsif units[c] <> units[d] then
      why := 'malformed';
    elsif kinds[d] = 'wallet' then
      why := 'needs_lot';
    elsif (frozens[c] and sides[c] = 1) or (frozens[d] and sides[d] = -1) then
      why := 'frozen';
    elsif kinds[c] = 'wallet' and spendables[c] < amount then
      why := 'insufficient';
      lefts[i] := spendables[c];
    elsif (balances[c] - amount) * sides[c] < floors[c] then
      why := 'insufficient';
      lefts[i] := balances[c] * sides[c];
    elsif (balances[d] + amount) * sides[d] < floors[d] then
      why := 'insufficient';
      lefts[i] := balances[d] * sides[d];
    end if;
    if why is not null then
      outcomes[i] := 'refused';
      reasons[i] := why;
      continue;
    end if;
    balances[c] := balances[c] - amount; moves[c] := moves[c] + 1;
    balances[d] := balances[d] + amount; moves[d] := moves[d] + 1;
    credit_numbers[i] := moves[c]; credit_balances[i] := balances[c];
    debit_numbers[i] := moves[d]; debit_balances[i] := balances[d];
    if kinds[c] = 'wallet' then
      spendables[c] := spendables[c] - amount;
      spends := true;
    end if;
    outcomes[i] := 'done'; postings[i] := p_ids[i]; lefts[i] := balances[c] * sides[c];
    done_at[firsts[i]] := i;
    done := done + 1;
  end loop;

  if done > 0 then
    insert into ledger_transfers (posting_id, name, cause, operation, decision_id, subject, facts, at, unit, amount,
      credit_id, credit_number, credit_balance, debit_id, debit_number, debit_balance)
    select t.id, t.name, t.cause, t.operation, t.decision_id, t.subject, t.facts, p_at, units[t.place], t.amount,
      t.credit, t.credit_number, t.credit_balance, t.debit, t.debit_number, t.debit_balance
    from unnest(p_ids, p_names, p_causes, p_operations, p_decisions, p_subjects, p_facts, outcomes, places[1:n], p_amounts,
        p_credits, credit_numbers, credit_balances, p_debits, debit_numbers, debit_balances)
      t (id, name, cause, operation, decision_id, subject, facts, outcome, place, amount,
        credit, credit_number, credit_balance, debit, debit_number, debit_balance)
    where t.outcome = 'done'
    on conflict (cause, name, line) do nothing;
    get diagnostics written = row_count;
    -- Another transaction has just used one of these causes for other accounts: begin again and see it.
    if written <> done then raise exception 'a cause was used meanwhile' using errcode = 'serialization_failure'; end if;
    update ledger_accounts a set balance = t.balance, movements = t.moves
    from unnest(ids, balances, moves) t (id, balance, moves) where a.id = t.id and a.movements <> t.moves;
    if spends then perform ledger_take_lots_of_many(p_ids, p_credits, p_amounts, outcomes, p_at); end if;
  end if;
  return query select nth::integer, t.outcome, t.posting_id, t.reason, t.balance
    from unnest(outcomes, postings, reasons, lefts) with ordinality t (outcome, posting_id, reason, balance, nth) order by nth;
end $$;

-- Spends and lots of a wallet laid side by side on one line: where two stretches overlap, that lot pays that spend.
create function ledger_take_lots_of_many(p_postings uuid[], p_wallets uuid[], p_amounts bigint[], p_outcomes text[], p_at timestamptz)
returns void language sql as $$
  with spends as (
    select t.posting, t.wallet, t.amount, sum(t.amount) over (partition by t.wallet order by t.nth) - t.amount as before
    from unnest(p_postings, p_wallets, p_amounts, p_outcomes) with ordinality t (posting, wallet, amount, outcome, nth)
    where t.outcome = 'done' and exists (select from ledger_accounts a where a.id = t.wallet and a.kind = 'wallet')
  ), stock as (
    select id, wallet_id, remaining, sum(remaining) over (partition by wallet_id order by expires_at nulls last, free desc, id) - remaining as before
    from ledger_lots
    where wallet_id = any (p_wallets) and open and (expires_at is null or expires_at >= p_at)
  ), taken as (
    select s.posting, k.id as lot, (least(s.before + s.amount, k.before + k.remaining) - greatest(s.before, k.before))::bigint as take,
      row_number() over (partition by s.posting order by k.before) as number
    from spends s join stock k on k.wallet_id = s.wallet and k.before < s.before + s.amount and s.before < k.before + k.remaining
  ), lowered as (
    update ledger_lots l set remaining = l.remaining - t.take, open = l.remaining > t.take
    from (select lot, sum(take) as take from taken group by lot) t where l.id = t.lot
  )
  insert into ledger_lot_movements (posting_id, number, lot_id, amount) select posting, number, lot, -take from taken
$$;

-- Any named posting, with what it does to lots:
--   {id, name, cause, operation, decision_id, subject, facts, at, content, accounts: [to open if missing],
--    lines: [{debit_id, credit_id, amount}], make: [{id, wallet_id, origin, free, amount, expires_at, price_minor, price_currency}],
--    take: [{lot_id, amount}], restore: [{spend_id, amount}] into their own lots, offset: [{spend_id, amount}] by the one lot made}
-- Answers like ledger_transfer; besides: the lots that it made, and reason nothing_left when lots or spends have less than asked.
create function ledger_post(p jsonb, out outcome text, out posting_id uuid, out reason text, out balance bigint, out lots uuid[])
language plpgsql set entremise.ledger = 'posting' as $$
#variable_conflict use_column
declare
  new_id constant uuid := p ->> 'id';
  moment constant timestamptz := p ->> 'at';
  earlier ledger_postings;
begin
  perform ledger_open_accounts(p -> 'accounts', moment);
  -- Lock order: accounts by id, then lots under their wallet's lock (docs/locking.md).
  perform from ledger_accounts
    where id in (select unnest(array[l.debit_id, l.credit_id]) from jsonb_to_recordset(p -> 'lines') l (debit_id uuid, credit_id uuid))
    order by id for no key update;

  select * into earlier from ledger_postings where cause = p ->> 'cause' and name = p ->> 'name';
  if earlier.id is null then
    select r.reason, r.balance into reason, balance from ledger_refusal_of(p -> 'lines') r;
    if reason is null and ledger_lots_missing(p) then reason := 'nothing_left'; end if;
    if reason is not null then
      outcome := 'refused';
      return;
    end if;
    if ledger_write_lines(new_id, p, moment) then
      perform ledger_move_lots(new_id, p, moment);
      outcome := 'done';
      posting_id := new_id;
      lots := array(select id from ledger_lots where source_id = new_id order by id);
      return;
    end if;
    select * into earlier from ledger_postings where cause = p ->> 'cause' and name = p ->> 'name';
  end if;
  outcome := case when earlier.content is not distinct from p ->> 'content' then 'already_done' else 'conflict' end;
  posting_id := earlier.id;
  lots := array(select id from ledger_lots where source_id = earlier.id order by id);
end $$;

-- False when another transaction has used the cause meanwhile; then nothing has moved.
create function ledger_write_lines(p_posting uuid, p jsonb, p_at timestamptz) returns boolean language plpgsql as $$
#variable_conflict use_column
declare
  part record;
  giver ledger_accounts;
  taker ledger_accounts;
begin
  for part in select * from rows from (jsonb_to_recordset(p -> 'lines') as (debit_id uuid, credit_id uuid, amount bigint)) with ordinality
      t (debit_id, credit_id, amount, line) loop
    select * into strict giver from ledger_accounts where id = part.credit_id;
    select * into strict taker from ledger_accounts where id = part.debit_id;
    if giver.unit <> taker.unit then
      raise exception 'a line of % goes from % to %', p ->> 'name', giver.unit, taker.unit using errcode = 'check_violation';
    end if;
    insert into ledger_transfers (posting_id, line, name, cause, operation, decision_id, subject, facts, content, at, unit, amount,
      credit_id, credit_number, credit_balance, debit_id, debit_number, debit_balance)
    values (p_posting, part.line, p ->> 'name', p ->> 'cause', p ->> 'operation', (p ->> 'decision_id')::uuid, p ->> 'subject',
      case when part.line = 1 then nullif(p -> 'facts', 'null') end, p ->> 'content', p_at, giver.unit, part.amount,
      giver.id, giver.movements + 1, giver.balance - part.amount, taker.id, taker.movements + 1, taker.balance + part.amount)
    on conflict (cause, name, line) do nothing;
    if not found then return false; end if;
    update ledger_accounts set balance = balance - part.amount, movements = movements + 1 where id = giver.id;
    update ledger_accounts set balance = balance + part.amount, movements = movements + 1 where id = taker.id;
  end loop;
  return true;
end $$;

-- Opens those accounts that do not exist yet, in id order.
create function ledger_open_accounts(p_accounts jsonb, p_at timestamptz) returns void language sql as $$
  insert into ledger_accounts (id, name, unit, shard, kind, side, owner, floor, opened_at)
  select a.id, a.name, a.unit, a.shard, a.kind, a.side, a.owner, a.floor, p_at
  from jsonb_to_recordset(p_accounts)
    a (id uuid, name text, unit text, shard smallint, kind text, side smallint, owner uuid, floor bigint)
  where not exists (select from ledger_accounts o where o.id = a.id)
  order by a.id
  on conflict do nothing
$$;

-- The first account that these lines together would overdraw, or that is missing, or frozen against them.
create function ledger_refusal_of(p_lines jsonb) returns table (reason text, balance bigint) language sql stable as $$
  select case when a.id is null then 'no_account' when a.frozen and e.amount * a.side < 0 then 'frozen' else 'insufficient' end, a.balance * a.side
  from (
    select s.account_id, sum(s.amount)::bigint as amount
    from jsonb_to_recordset(p_lines) l (debit_id uuid, credit_id uuid, amount bigint),
      lateral (values (l.debit_id, l.amount), (l.credit_id, -l.amount)) s (account_id, amount)
    group by s.account_id
  ) e left join ledger_accounts a on a.id = e.account_id
  where a.id is null or (e.amount * a.side < 0 and (a.frozen or (a.balance + e.amount) * a.side < a.floor))
  order by e.account_id limit 1
$$;

-- What is left to give back of a spend.
create function ledger_left_of_spend(p_spend uuid) returns bigint language sql stable as $$
  select (-sum(m.amount))::bigint from (
    select amount from ledger_lot_movements where posting_id = p_spend
    union all select amount from ledger_lot_movements where spend_id = p_spend
  ) m
$$;

create function ledger_lots_missing(p jsonb) returns boolean language sql stable as $$
  select exists (
      select from jsonb_to_recordset(p -> 'take') t (lot_id uuid, amount bigint) left join ledger_lots l on l.id = t.lot_id
      where l.id is null or l.remaining < t.amount
    ) or exists (
      select from jsonb_to_recordset(coalesce(p -> 'restore', '[]') || coalesce(p -> 'offset', '[]')) r (spend_id uuid, amount bigint)
      where coalesce(ledger_left_of_spend(r.spend_id), 0) < r.amount
    )
$$;

create function ledger_move_lots(p_posting uuid, p jsonb, p_at timestamptz) returns void language plpgsql as $$
#variable_conflict use_column
declare
  line smallint := 0;
  step record;
  target uuid;
begin
  for step in select * from jsonb_to_recordset(p -> 'make')
      m (id uuid, wallet_id uuid, origin text, free boolean, amount bigint, expires_at timestamptz, price_minor bigint, price_currency text) loop
    insert into ledger_lots (id, wallet_id, origin, free, amount, remaining, expires_at, source_id, price_minor, price_currency)
    values (step.id, step.wallet_id, step.origin, step.free, step.amount, step.amount, step.expires_at, p_posting, step.price_minor, step.price_currency);
    target := step.id;
    if p -> 'offset' is null then
      line := line + 1;
      insert into ledger_lot_movements (posting_id, number, lot_id, amount) values (p_posting, line, step.id, step.amount);
    end if;
  end loop;
  for step in select * from jsonb_to_recordset(p -> 'offset') o (spend_id uuid, amount bigint) loop
    line := line + 1;
    insert into ledger_lot_movements (posting_id, number, lot_id, amount, spend_id) values (p_posting, line, target, step.amount, step.spend_id);
  end loop;
  for step in select * from jsonb_to_recordset(p -> 'take') t (lot_id uuid, amount bigint) loop
    line := line + 1;
    update ledger_lots set remaining = remaining - step.amount, open = remaining > step.amount where id = step.lot_id;
    insert into ledger_lot_movements (posting_id, number, lot_id, amount) values (p_posting, line, step.lot_id, -step.amount);
  end loop;
  for step in select r.spend_id, part.* from jsonb_to_recordset(p -> 'restore') r (spend_id uuid, amount bigint),
      lateral ledger_lots_to_restore(r.spend_id, r.amount) part loop
    line := line + 1;
    target := ledger_restore_lot(p_posting, step.lot_id, step.amount, p_at);
    insert into ledger_lot_movements (posting_id, number, lot_id, amount, spend_id) values (p_posting, line, target, step.amount, step.spend_id);
  end loop;
  if exists (
    select from (
      select l.wallet_id, sum(m.amount) as amount from ledger_lot_movements m join ledger_lots l on l.id = m.lot_id where m.posting_id = p_posting group by 1
    ) moved full join (
      select e.account_id, sum(e.amount) as amount from ledger_entries e join ledger_accounts a on a.id = e.account_id
      where e.posting_id = p_posting and a.kind = 'wallet' group by 1
    ) booked on booked.account_id = moved.wallet_id
    where moved.amount is distinct from booked.amount
  ) then
    raise exception 'posting % moves a wallet and its lots differently', p_posting using errcode = 'check_violation';
  end if;
end $$;

-- The lots of a spend that can take back `p_amount`, last taken first: what was paid comes back before what was free.
create function ledger_lots_to_restore(p_spend uuid, p_amount bigint) returns table (lot_id uuid, amount bigint) language sql stable as $$
  select part.lot_id, least(part.open, p_amount - part.before)::bigint
  from (
    select s.lot_id, s.number, s.open, sum(s.open) over (order by s.number desc) - s.open as before
    from (
      select m.lot_id, m.number, -m.amount - coalesce((
        select sum(b.amount) from ledger_lot_movements b join ledger_lots l on l.id = b.lot_id
        where b.spend_id = p_spend and coalesce(l.restored_from, l.id) = m.lot_id
      ), 0) as open
      from ledger_lot_movements m where m.posting_id = p_spend and m.amount < 0
    ) s where s.open > 0
  ) part where part.before < p_amount order by part.number desc
$$;

-- A UUID of version 7 made here: lots that are equal otherwise are spent in the order in which they were made.
create function ledger_new_id() returns uuid language sql volatile as $$
  select (lpad(to_hex(us / 1000), 12, '0') || '7' || lpad(to_hex((us % 1000) * 4), 3, '0') || substr(replace(gen_random_uuid()::text, '-', ''), 17))::uuid
  from (select (extract(epoch from clock_timestamp()) * 1000000)::bigint as us) now
$$;

-- Back into the lot it came from; when that lot has expired meanwhile, into a new lot *refund*, as free or paid as the old one.
create function ledger_restore_lot(p_posting uuid, p_lot uuid, p_amount bigint, p_at timestamptz) returns uuid language plpgsql as $$
declare
  made uuid;
begin
  update ledger_lots set remaining = remaining + p_amount, open = true where id = p_lot and (expires_at is null or expires_at >= p_at);
  if found then return p_lot; end if;
  insert into ledger_lots (id, wallet_id, origin, free, amount, remaining, source_id, restored_from)
  select ledger_new_id(), wallet_id, 'refund', free, p_amount, p_amount, p_posting, id from ledger_lots where id = p_lot
  returning id into made;
  return made;
end $$;

-- The invariants: every view is empty at every commit. One row per offender.
create view inv_ledger_postings_sum_to_zero as
  select posting_id as subject, unit, sum(amount) as sum from ledger_entries group by posting_id, unit having sum(amount) <> 0;
create view inv_ledger_units_sum_to_zero as
  select unit as subject, sum(balance) as sum from ledger_accounts group by unit having sum(balance) <> 0;
create view inv_ledger_balance_is_entries as
  select a.id as subject, a.name, a.balance, coalesce(e.sum, 0) as entries, a.movements, coalesce(e.lines, 0) as lines
  from ledger_accounts a
  left join (select account_id, sum(amount) as sum, count(*) as lines, max(number) as last from ledger_entries group by account_id) e on e.account_id = a.id
  where a.balance <> coalesce(e.sum, 0) or a.movements <> coalesce(e.lines, 0) or a.movements <> coalesce(e.last, 0);
create view inv_ledger_balance_after_each_movement as
  select e.account_id as subject, e.number, e.balance_after, e.running
  from (select account_id, number, balance_after, sum(amount) over (partition by account_id order by number) as running from ledger_entries) e
  where e.balance_after <> e.running;
create view inv_ledger_entries_have_account as
  select e.posting_id as subject, e.account_id from ledger_entries e
  left join ledger_accounts a on a.id = e.account_id and a.unit = e.unit where a.id is null;
create view inv_ledger_posting_is_one as
  select posting_id as subject from ledger_transfers group by posting_id
  having min(line) <> 1 or max(line) <> count(*) or count(distinct (cause, name, at)) > 1;
create view inv_ledger_posting_has_reason as
  select id as subject from ledger_postings where operation is null and decision_id is null;
create view inv_ledger_no_account_below_floor as
  select id as subject, name, unit, balance, floor from ledger_accounts where balance * side < floor;
create view inv_ledger_one_posting_per_cause as
  select min(id::text) as subject, name, cause, count(*) as postings from ledger_postings group by name, cause having count(*) > 1;
create view inv_ledger_wallet_is_open_lots as
  select a.id as subject, a.name, a.balance, coalesce(l.sum, 0) as lots
  from ledger_accounts a
  left join (select wallet_id, sum(remaining) as sum from ledger_lots group by wallet_id) l on l.wallet_id = a.id
  where (a.kind = 'wallet' or l.wallet_id is not null) and a.balance <> coalesce(l.sum, 0);
create view inv_ledger_lot_is_its_movements as
  select l.id as subject, l.remaining, coalesce(m.sum, 0) as movements
  from ledger_lots l left join (select lot_id, sum(amount) as sum from ledger_lot_movements group by lot_id) m on m.lot_id = l.id
  where l.remaining <> coalesce(m.sum, 0);
create view inv_ledger_posting_moves_wallet_as_lots as
  select coalesce(booked.posting_id, moved.posting_id) as subject, coalesce(booked.account_id, moved.wallet_id) as wallet, booked.amount, moved.amount as lots
  from (
    select e.posting_id, e.account_id, sum(e.amount) as amount from ledger_entries e join ledger_accounts a on a.id = e.account_id
    where a.kind = 'wallet' group by 1, 2
  ) booked full join (
    select m.posting_id, l.wallet_id, sum(m.amount) as amount from ledger_lot_movements m join ledger_lots l on l.id = m.lot_id group by 1, 2
  ) moved on moved.posting_id = booked.posting_id and moved.wallet_id = booked.account_id
  where booked.amount is distinct from moved.amount;
create view inv_ledger_returned_within_spent as
  select spends.id as subject, spends.spent, backs.returned
  from (select spend_id, sum(amount) as returned from ledger_lot_movements where spend_id is not null group by spend_id) backs
  left join (select posting_id as id, -sum(amount) as spent from ledger_lot_movements where amount < 0 group by posting_id) spends on spends.id = backs.spend_id
  where spends.id is null or backs.returned > spends.spent or backs.returned < 0;
-- Per owner and type: issued = in the wallet + spent + expired.
create view inv_ledger_credits_issued as
  select owner as subject, unit, sum(balance) as difference
  from ledger_accounts where kind in ('wallet', 'counterpart') group by owner, unit having sum(balance) <> 0;

-- All invariant views of all modules: how many offenders each has, and the first few.
create function ledger_verify(p_first integer default 3)
returns table (view_name text, offenders bigint, first_offenders jsonb) language plpgsql stable as $$
declare
  name text;
begin
  for name in select viewname from pg_views where schemaname = current_schema() and viewname like 'inv\_%' order by viewname loop
    view_name := name;
    execute format('select count(*), coalesce(jsonb_agg(to_jsonb(v)) filter (where v.nth <= $1), ''[]'') from (select *, row_number() over () as nth from %I) v', name)
      into offenders, first_offenders using p_first;
    return next;
  end loop;
end $$;

create function ledger_freeze_account(p_account uuid, p_frozen boolean) returns boolean
language plpgsql set entremise.ledger = 'posting' as $$
begin
  update ledger_accounts set frozen = p_frozen where id = p_account;
  return found;
end $$;
