package org.spravka.bundle;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSelectionColumn;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Tables, trees and long lists. */
@Route
@DependencyTrigger({Grid.class, GridSelectionColumn.class, TreeGrid.class, VirtualList.class})
class Grids extends Div {}
