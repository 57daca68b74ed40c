package org.spravka.bundle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadFileList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Files from the reader's machine. */
@Route
@DependencyTrigger({Upload.class, UploadButton.class, UploadDropZone.class, UploadFileList.class})
class Uploads extends Div {}
