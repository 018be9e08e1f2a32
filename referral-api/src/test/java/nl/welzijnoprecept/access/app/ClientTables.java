package nl.welzijnoprecept.access.app;

import java.util.Map;
import java.util.Set;

/** What the tables are about, for whoever tries their locks. */
final class ClientTables {
    /** Tables that tell about clients, with how a line leads to its referral. */
    static final Map<String, String> OF_A_REFERRAL = Map.ofEntries(
            Map.entry("referral", "select t.id from referral t"),
            Map.entry("referral_step", "select t.referral_id from referral_step t"),
            Map.entry("amendment", "select t.referral_id from amendment t"),
            Map.entry("permission_change", "select t.referral_id from permission_change t"),
            Map.entry("placement", "select t.referral_id from placement t"),
            Map.entry(
                    "placement_step",
                    "select p.referral_id from placement_step t join placement p on p.id = t.placement_id"),
            Map.entry("attendance", "select p.referral_id from attendance t join placement p on p.id = t.placement_id"),
            Map.entry(
                    "placement_follow_up",
                    "select p.referral_id from placement_follow_up t join placement p on p.id = t.placement_id"),
            Map.entry("feedback", "select t.referral_id from feedback t"),
            Map.entry(
                    "feedback_acknowledgement",
                    "select f.referral_id from feedback_acknowledgement t join feedback f on f.id = t.feedback_id"),
            Map.entry("feedback_due", "select t.referral_id from feedback_due t"),
            Map.entry("question", "select t.referral_id from question t"),
            Map.entry(
                    "question_answer",
                    "select q.referral_id from question_answer t join question q on q.id = t.question_id"),
            Map.entry("conversation", "select t.referral_id from conversation t"),
            Map.entry(
                    "conversation_note",
                    "select c.referral_id from conversation_note t join conversation c on c.id = t.conversation_id"),
            Map.entry("appointment", "select t.referral_id from appointment t"),
            Map.entry(
                    "appointment_outcome",
                    "select a.referral_id from appointment_outcome t join appointment a on a.id = t.appointment_id"),
            Map.entry(
                    "appointment_answer",
                    "select a.referral_id from appointment_answer t join appointment a on a.id = t.appointment_id"),
            Map.entry("grades_request", "select t.referral_id from grades_request t"),
            Map.entry("client_experience", "select t.referral_id from client_experience t"),
            Map.entry("case_review_item", "select t.referral_id from case_review_item t"),
            Map.entry(
                    "case_review_conclusion",
                    "select i.referral_id from case_review_conclusion t join case_review_item i on i.id = t.item_id"),
            Map.entry("agreement", "select i.referral_id from agreement t join case_review_item i on i.id = t.item_id"),
            Map.entry(
                    "agreement_change",
                    "select i.referral_id from agreement_change t join agreement a on a.id = t.agreement_id"
                            + " join case_review_item i on i.id = a.item_id"),
            Map.entry("case_director", "select t.referral_id from case_director t"),
            Map.entry("measurement", "select t.referral_id from measurement t"),
            Map.entry("client_link", "select t.referral_id from client_link t"),
            Map.entry("deadline", "select t.referral_id from deadline t"),
            Map.entry("activity_gap", "select t.referral_id from activity_gap t"),
            Map.entry("goal", "select t.referral_id from goal t"),
            Map.entry("strength", "select t.referral_id from strength t"),
            Map.entry("goal_change", "select g.referral_id from goal_change t join goal g on g.id = t.goal_id"),
            Map.entry("goal_review", "select g.referral_id from goal_review t join goal g on g.id = t.goal_id"),
            Map.entry(
                    "goal_action_change",
                    "select g.referral_id from goal_action_change t join goal_action a on a.id = t.action_id"
                            + " join goal g on g.id = a.goal_id"),
            Map.entry("goal_action", "select g.referral_id from goal_action t join goal g on g.id = t.goal_id"));

    /** Locked by rules of their own, which other tests here try; or about no file that is there. */
    static final Set<String> BESIDE = Set.of(
            "access_grant",
            "access_log",
            "idempotency_key",
            "notice",
            "case_review",
            "case_review_step",
            "case_review_participant",
            "note_draft",
            "restriction_change",
            "client_request",
            "client_request_file",
            "client_statement",
            "legal_hold",
            "retention_postponement",
            "client_request_extension",
            "client_request_decision",
            "coach_profile",
            "professional_change",
            "organisation_change",
            "saved_view",
            "referral_draft",
            "organisation_norm",
            "organisation_closure",
            "organisation_calendar",
            "erasure_receipt",
            "erasure_receipt_part",
            "figure_cell",
            "figure_kept",
            "figure_line",
            "figure_practice",
            "figure_stale");

    static final Set<String> OF_WORK = Set.of(
            "conversation",
            "conversation_note",
            "appointment",
            "appointment_outcome",
            "appointment_answer",
            "grades_request",
            "client_experience",
            "case_review_item",
            "case_review_conclusion",
            "agreement",
            "agreement_change",
            "case_director",
            "client_link",
            "measurement",
            "strength",
            "goal",
            "goal_change",
            "goal_review",
            "goal_action",
            "goal_action_change",
            "activity_gap");

    /** What was said at a table: for who works on the case, no stated reason opens it. */
    static final Set<String> OF_A_TABLE =
            Set.of("case_review_item", "case_review_conclusion", "agreement", "agreement_change");

    static final Set<String> OF_PLACEMENTS = Set.of("placement", "placement_step", "placement_follow_up", "attendance");

    /** Read and written by functions of the owner only. */
    static final Set<String> OUT_OF_REACH = Set.of("figure_line", "figure_stale");

    /** Tables with nothing about a client. */
    static final Set<String> OPEN = Set.of(
            "access_log_seal",
            "activity",
            "activity_import",
            "activity_word",
            "flyway_schema_history",
            "municipality",
            "organisation_safety_contact",
            "postcode_area",
            "retention_policy",
            "retention_start");

    /** Read by everybody, as names stand on every page; added and changed by administrators only. */
    static final Set<String> KNOWN_TO_ALL = Set.of("organisation", "professional", "service_area");

    private ClientTables() {}
}
