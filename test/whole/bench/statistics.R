# The bench's tests in R, on the tables of the folder that is named:
#
#   Rscript test/whole/bench/statistics.R folder
#
# prints the seconds of processor time of one pass over each file: Wilson, Fisher, chi-squared.

folder <- commandArgs(trailingOnly = TRUE)[1]
tables <- function(name) as.matrix(read.csv(file.path(folder, name), header = FALSE))
rounds <- 7
seconds <- function(work) {
  median(vapply(seq_len(rounds), function(round) {
    times <- system.time(work())
    times[["user.self"]] + times[["sys.self"]]
  }, 0))
}
rates <- tables("wilson.csv")
fisher <- tables("fisher.csv")
statistics <- tables("chi-squared.csv")[, 1]
# A vector at once takes so little that it is done a thousand times.
many <- 1000
cat(
  seconds(function() suppressWarnings(
    for (row in seq_len(nrow(rates))) prop.test(rates[row, 1], rates[row, 2], correct = FALSE)
  )),
  seconds(function() for (row in seq_len(nrow(fisher)))
    fisher.test(matrix(fisher[row, ], 2, byrow = TRUE), conf.int = FALSE)),
  seconds(function() for (time in seq_len(many))
    pchisq(statistics, 1, lower.tail = FALSE)) / many
)
