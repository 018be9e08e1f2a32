package nl.welzijnoprecept.access;

/** A login of somebody whom the product knows. */
public interface Known {
    Actor actor();
}
