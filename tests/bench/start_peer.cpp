// SPDX-License-Identifier: GPL-3.0-or-later
// The same for the least that a program with a chart has: an empty window with an empty chart of Qt Charts.
// start_peer NANOSECONDS; see start.h.

#include <QChartView>
#include <QMainWindow>

#include "bench/start.h"

int main(int argc, char **argv)
{
    bench::FirstFrame application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QChartView);
    application.await(window);
    window.show();
    return QApplication::exec();
}
