package nl.welzijnoprecept.browser;

import java.util.List;
import java.util.Map;

/** Who goes to which page, in which state of a case; a new page is one line here. */
final class Walks {
    private Walks() {}

    /**
     * The persona, the page as Spring knows it with what is asked of it, and what is filled in where that is another id of
     * {@link WalkedFiles} than the one with the name of the variable.
     */
    static final List<String> ALL = List.of(
            "- /",
            "- /login",
            "- /signed-out",
            "- /mijn/dicht",
            "- /mijn/code",
            "- /mijn/link/{secret}",
            "client /mijn",
            "client /mijn/inzage",
            "client /mijn/cijfers",
            "client /mijn/hoe-ging-het",
            "client /mijn/toestemming/{purpose} purpose=FEEDBACK",
            "client /mijn/afspraken/{appointment}/{answer:anders|nee} answer:anders|nee=anders",
            "client /mijn/afspraken/{appointment}/{answer:anders|nee} answer:anders|nee=nee",
            "huisarts /referrals",
            "huisarts /referrals?closed=true",
            "huisarts /referrals/new?form=01a2086e-7cbe-77dc-940a-206c0385dabe",
            "huisarts /referrals/drafts/{id} id=referralDraft",
            "huisarts /referrals/drafts/{id}/preview id=referralDraft",
            "huisarts /referrals/{id}",
            "huisarts /referrals/{id} id=submitted",
            "huisarts /referrals/{id} id=closed",
            "huisarts /referrals/{id}/note",
            "huisarts /feedback",
            "huisarts /questions",
            "huisarts /practice-report",
            "huisarts-elders /case-reviews",
            "huisarts-elders /case-reviews/{id} id=meeting",
            "coach /today",
            "coach /caseload",
            "coach /caseload?overdue=true",
            "coach /queue",
            "coach /agenda",
            "coach /profile",
            "coach /settings",
            "coach /look-in",
            "coach /referrals/{id}",
            "coach /referrals/{id} id=submitted",
            "coach /referrals/{id} id=assigned",
            "coach /referrals/{id} id=paused",
            "coach /referrals/{id} id=closed",
            "coach /referrals/{id} id=restricted",
            "coach /referrals/{id}/who-looked",
            "coach /referrals/{id}/timeline",
            "coach /referrals/{id}/timeline id=closed",
            "coach /referrals/{id}/activities",
            "coach /referrals/{id}/activities id=closed",
            "coach /referrals/{id}/client-link",
            "coach /referrals/{id}/restriction",
            "coach /referrals/{id}/restriction id=restricted",
            "coach /referrals/{id}/case-director",
            "coach /referrals/{id}/amendments/new",
            "coach /referrals/{id}/permissions/new",
            "coach /referrals/{id}/permissions/withdrawals/new",
            "coach /referrals/{id}/steps/{step} step=PAUSE",
            "coach /referrals/{id}/steps/{step} step=HAND_OVER",
            "coach /referrals/{id}/steps/{step} step=COMPLETE",
            "coach /referrals/{id}/steps/{step} step=WITHDRAW",
            "coach /referrals/{id}/steps/{step} step=UNREACHED id=assigned",
            "coach /referrals/{id}/conversations/new id=assigned",
            "coach /referrals/{id}/conversations/new?kind=INTAKE id=assigned",
            "coach /referrals/{id}/conversations/drafts/{draftId}",
            "coach /referrals/{id}/conversations/{conversationId}",
            "coach /referrals/{id}/conversations/{conversationId}/correction",
            "coach /referrals/{id}/conversations/{conversationId}/addition",
            "coach /referrals/{id}/appointments/new",
            "coach /referrals/{id}/appointments/{appointmentId}/move appointmentId=appointment",
            "coach /referrals/{id}/measurements/new",
            "coach /referrals/{id}/measurements/new?instrument=WHO5",
            "coach /referrals/{id}/measurements/new?instrument=DJG6",
            "coach /referrals/{id}/goals/new",
            "coach /referrals/{id}/goals/{goalId}",
            "coach /referrals/{id}/goals/{goalId}/actions/new",
            "coach /referrals/{referral}/feedback/new",
            "coach /referrals/{referral}/gaps/new",
            "coach /referrals/{referral}/placements/new?activity={activity}",
            "coach /referrals/{referral}/placements/{id} id=placement",
            "coach /referrals/{referral}/placements/{id}/attendance/new id=placement",
            "coach /referrals/{referral}/placements/{id}/follow-ups/new id=placement",
            "coach /referrals/{referral}/placements/{id}/steps/{step} id=placement step=END",
            "coach /case-reviews",
            "coach /case-reviews/new",
            "coach /case-reviews/{id} id=meeting",
            "coach /case-reviews/{id} id=held",
            "coach /case-reviews/{id}/plan id=meeting",
            "coach /case-reviews/{id}/participants/new id=meeting",
            "coach /case-reviews/{id}/items/new?referral={assigned} id=meeting",
            "coach /case-reviews/{id}/items/{itemId} id=meeting",
            "coach /activities",
            "coach /activities/{id} id=activity",
            "coach-2 /referrals/{id} id=assigned",
            "coordinator /queue",
            "coordinator /team",
            "coordinator /today",
            "coordinator /team/{id}/profile id=coach",
            "coordinator /team/{id}/reassignment id=coach",
            "coordinator /overdue",
            "coordinator /caseload",
            "coordinator /settings",
            "coordinator /settings/closures/new",
            "coordinator /settings/norms/{kind} kind=INTAKE",
            "coordinator /referrals/{id} id=submitted",
            "coordinator /referrals/{id} id=voided",
            "coordinator /referrals/{id}/steps/{step} id=submitted step=ASSIGN",
            "coordinator /referrals/{id}/steps/{step} id=submitted step=RETURN",
            "coordinator /referrals/{id}/steps/{step} id=submitted step=DECLINE",
            "coordinator /referrals/{id}/steps/{step} id=submitted step=VOID",
            "coordinator /referrals/{id}/steps/{step} step=REASSIGN",
            "coordinator /activities/new",
            "coordinator /activities/kept",
            "coordinator /activities/kept?over=true",
            "coordinator /activities/{id}/edit id=activity",
            "coordinator /coverage",
            "coordinator /gaps",
            "coordinator /gaps?status=CLOSED",
            "coordinator /gaps/{id}/closure id=gap",
            "aanbieder /participants",
            "aanbieder /participants/{id} id=visited",
            "maatje /visits",
            "gemeente /figures",
            "gemeente /figures/report",
            "privacy /access-log",
            "privacy /access-log?referral={id}",
            "privacy /access-log/{id}/client-view",
            "privacy /retention",
            "privacy /retention?weeks=104",
            "privacy /retention/receipts",
            "privacy /retention/{id} id=closed",
            "privacy /client-requests",
            "privacy /client-requests/new",
            "privacy /client-requests/{id} id=request",
            "beheerder /administration",
            "beheerder /administration/import",
            "beheerder /administration/professionals",
            "beheerder /administration/professionals/new",
            "beheerder /administration/professionals/{id} id=coach",
            "beheerder /administration/professionals/{id}/end id=coach",
            "beheerder /administration/organisations",
            "beheerder /administration/organisations/new",
            "beheerder /administration/organisations/{id} id=organisation",
            "beheerder /administration/organisations/{id}/end id=organisation",
            "beheerder /administration/areas",
            "beheerder /administration/areas/{municipality} municipality=GM0356");

    /** What is no page to look at, and why. */
    static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("/case-reviews/agenda", "leads on from the meeting that was chosen: CaseReviewPagesIT"),
            Map.entry("/start", "leads on to where a role begins: SessionPagesIT"),
            Map.entry("/team/{id}/reassignment/result", "leads on, but right after cases went to another: TeamPagesIT"),
            Map.entry("/referrals/search", "after typing: ReferrerPagesIT"),
            Map.entry("/session", "an answer to the script: SessionPagesIT"),
            Map.entry("/mijn/blijven", "an answer to the script: ClientStayPagesIT"),
            Map.entry("/client-requests/{id}/export", "a file: PrivacyPagesIT"),
            Map.entry("/figures/{code}/csv", "a file: FiguresPagesIT"),
            Map.entry("/figures/{code}/xlsx", "a file: FiguresPagesIT"),
            Map.entry("/practice-report/csv", "a file: PracticeReportPagesIT"),
            Map.entry("/administration/import/template", "a file: TakeOverPagesIT"));

    /** What is there after words were typed on the page before it; the persona and the page as Spring knows it. */
    static final String AFTER_TYPING = "coach /caseload/search";

    /** The page as Spring knows it. */
    static String pattern(String walk) {
        return walk.split(" ")[1].replaceFirst("\\?.*", "");
    }

    static String persona(String walk) {
        return walk.split(" ")[0];
    }

    /** The address with everything filled in. */
    static String address(String walk, Map<String, String> ids) {
        var words = walk.split(" ");
        var address = words[1];
        for (var i = 2; i < words.length; i++) {
            var pair = words[i].split("=");
            address = address.replace("{" + pair[0] + "}", ids.getOrDefault(pair[1], pair[1]));
        }
        for (var each : ids.entrySet()) {
            address = address.replace("{" + each.getKey() + "}", each.getValue());
        }
        return address;
    }
}
