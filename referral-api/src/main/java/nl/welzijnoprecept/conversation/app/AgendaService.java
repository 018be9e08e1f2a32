package nl.welzijnoprecept.conversation.app;

import java.util.LinkedHashSet;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.conversation.AgendaItem;
import nl.welzijnoprecept.conversation.Appointments;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coach has in the own agenda, over all own cases. */
@Service
class AgendaService {
    private final Appointments appointments;
    private final CaseLog log;

    AgendaService(Appointments appointments, CaseLog log) {
        this.appointments = appointments;
        this.log = log;
    }

    /** It tells with whom and where somebody meets: a line in the file of everybody who is on it, however long it is. */
    @Transactional
    List<AgendaItem> list(Actor actor, AgendaParameters days) {
        actor.require(Permission.HAVE_CASES);
        var found = appointments.agenda(Scope.ofWork(actor), days.since(), days.before());
        var files = new LinkedHashSet<CaseFile>();
        found.forEach(item -> files.add(item.file()));
        log.listed(actor);
        log.read(actor, files, AccessObject.CONVERSATION);
        return found;
    }
}
