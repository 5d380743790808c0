-- What must never be about the first-contacts guarantee; `entremise ledger verify` and every scenario read it.
create view inv_guarantee_granted_without_decision as
  select c.id as subject from guarantee_claims c left join decisions d on d.id = c.decision
  where c.state = 'granted' and (d.id is null or d.outcome <> 'guarantee_granted' or d.subject <> 'guarantee_claim:' || c.id);
create view inv_guarantee_granted_twice as
  select min(c.id::text)::uuid as subject from guarantee_claims c where c.state = 'granted' group by c.pro having count(*) > 1;
-- GUAR-1: what the posting gave is what the claim says, in one lot.
create view inv_guarantee_credits as
  select c.id as subject from guarantee_claims c
  where c.state = 'granted' and not exists (
    select from ledger_postings p where p.id = c.posting and p.cause = 'guarantee_claim:' || c.id and p.decision_id = c.decision
      and c.credits = (select sum(m.amount) from ledger_lot_movements m join ledger_lots l on l.id = m.lot_id where m.posting_id = p.id and l.origin = 'guarantee'));
-- GUAR-7: a claim says for each of its contacts what became of it, each once, all bought by its pro.
create view inv_guarantee_statements as
  select c.id as subject from guarantee_claims c
  where c.state <> 'draft' and exists (
    select from guarantee_statements s join contacts k on k.id = s.contact
    where s.claim = c.id and (s.fate is null or s.number is null or k.pro_id <> c.pro))
  or (c.state <> 'draft' and (select count(distinct s.number) <> coalesce(max(s.number), 0) or count(*) <> coalesce(max(s.number), 0) or count(*) = 0 from guarantee_statements s where s.claim = c.id));
create view inv_guarantee_granted_unchecked as
  select c.id as subject from guarantee_claims c where c.state = 'granted' and exists (
    select from guarantee_statements s where s.claim = c.id and (s.finding is null or s.finding = 'false'));
create view inv_guarantee_abuse as
  select c.id as subject from guarantee_claims c where c.abuse and (c.state = 'granted' or (c.state in ('refused', 'confirmed') and not exists (
    select from guarantee_statements s where s.claim = c.id and s.finding = 'false')));
