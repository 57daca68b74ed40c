package org.spravka.help.web;

import org.spravka.content.Revision;
import org.springframework.stereotype.Component;

@Component
class Comparisons {
    String html(Revision from, Revision to, Frame frame) {
        return "";
    }
}
