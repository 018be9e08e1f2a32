package nl.welzijnoprecept.organisation.app;

import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.organisation.Staff;
import nl.welzijnoprecept.problem.NotAllowed;
import org.springframework.stereotype.Component;

/** Lets administrators change people and organisations one at a time, each as long as they still are one. */
@Component
class Administrators {
    private final Staff staff;

    Administrators(Staff staff) {
        this.staff = staff;
    }

    /** Within a transaction: of two administrators who end each other, the second is none any more. */
    void hold(Actor actor, Permission permission) {
        actor.require(permission);
        staff.lock();
        if (staff.find(actor.id())
                .filter(self -> self.active() && self.role() == actor.role())
                .isEmpty()) {
            throw new NotAllowed("You are no administrator any more.");
        }
    }
}
