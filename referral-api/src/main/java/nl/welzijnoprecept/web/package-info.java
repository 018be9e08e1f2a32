/** What all endpoints share: errors, checked bodies, revisions, headers, ids. */
@NullMarked
package nl.welzijnoprecept.web;

import org.jspecify.annotations.NullMarked;
