package org.spravka.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;

/** @param headings all of them, in their order, those in quotes and lists included, with the anchors their author gave them */
record ParsedText(Document document, List<Heading> headings) {}
