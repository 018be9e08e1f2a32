package nl.welzijnoprecept.access.app;

import nl.welzijnoprecept.access.Actor;

/** A login of somebody whom the product knows. */
interface Known {
    Actor actor();
}
