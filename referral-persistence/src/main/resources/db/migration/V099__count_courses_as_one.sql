-- What is told of a status tells something of who had an intake, and the other way round: what may be told of them is decided on as
-- one, and for that it has to be known how many cases have each status with each of the points that they came through.

-- The status and those points, in the words of the product and in one order.
create function course_cell(line figure_line) returns text
    language sql immutable parallel safe
    return concat_ws(',', line.status,
        case when line.intake is not null then 'TAKEN_IN' end,
        case when line.activity then 'STARTED' end,
        case when line.intake is not null and line.activity then 'FITTING' end,
        case when line.outcome <> 'NONE' then 'COMPLETED' end,
        case when line.feedback then 'HEARD' end,
        case when line.assignment is not null then 'ASSIGNED' end,
        case when line.first_contact is not null then 'CONTACTED' end,
        case when line.course ->> 'FEEDBACK_ON_TIME' <> 'NONE' then 'TO_HEAR' end,
        case when line.course ->> 'FEEDBACK_ON_TIME' = 'YES' then 'HEARD_IN_TIME' end,
        case when line.course ->> 'GOING_ON' <> 'NONE' then 'ASKED' end,
        case when line.course ->> 'FOLLOWED_UP' <> 'NONE' then 'TO_ASK' end,
        case when line.course ->> 'FOLLOWED_UP' = 'YES' then 'ASKED_IN_TIME' end,
        case when line.course ->> 'WHO5_CHANGE' <> 'NONE' then 'WHO5' end,
        case when line.course ->> 'DJG6_CHANGE' <> 'NONE' then 'DJG6' end);

create or replace function cells_of(line figure_line) returns table (measure text, value text, value2 text)
    language sql immutable parallel safe
begin atomic
    with one (place, measure, value) as (values
        (1, 'REASON', line.reason), (2, 'AGE_BAND', line.age_band), (3, 'GENDER', line.gender),
        (4, 'DISTRICT', line.district), (5, 'REFERRER_TYPE', line.referrer_type), (6, 'STATUS', line.status),
        (7, 'OUTCOME', line.outcome))
    select one.measure, one.value, '' from one
    union all
    select one.measure || ',' || two.measure, one.value, two.value from one join one two on two.place > one.place
    union all
    values ('TOTAL', '', ''),
           ('COURSE', course_cell(line), ''),
           ('VERDICT', line.verdict, ''),
           ('ASSIGNMENT', coalesce(line.assignment::text, 'NONE'), ''),
           ('FIRST_CONTACT', coalesce(line.first_contact::text, 'NONE'), ''),
           ('INTAKE', coalesce(line.intake::text, 'NONE'), ''),
           ('ACTIVITY', case when line.activity then 'YES' else 'NO' end, ''),
           ('FEEDBACK', case when line.feedback then 'YES' else 'NO' end, ''),
           ('GOAL', case when line.intake is null then 'NONE' when line.goal then 'YES' else 'NO' end, ''),
           ('BROAD_LOOK', case when line.intake is null then 'NONE' when line.broad_look then 'YES' else 'NO' end, '')
    union all
    select course.key, course.value, '' from jsonb_each_text(line.course) course
    union all
    select 'PRACTICE', line.practice_id::text, '' where line.practice_id is not null;
end;

-- What was counted so far.
insert into figure_cell (municipality_code, measure, month, value, value2, cases)
select l.municipality_code, 'COURSE', l.month, course_cell(l), '', count(*)
from (select * from figure_line union all select * from figure_lines_of_destroyed()) l
group by l.municipality_code, l.month, course_cell(l);
