package dev.counterpoint.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PartitionTest {

  @Example
  void nobodyAndOneStandAlone() {
    assertThat(Partition.of(new double[0][0])).isEmpty();
    assertThat(Partition.of(new double[1][1])).containsExactly(1);
  }

  @Example
  void friendsOfAnEnemyAreEnemies() {
    double[][] weights = new double[4][4];
    set(weights, 0, 1, -2);
    set(weights, 1, 2, 1);
    set(weights, 0, 3, 1);

    assertThat(Partition.of(weights)).containsExactly(1, -1, -1, 1);
  }

  @Example
  void evenAmongFriendsTheLeastCloseStandApart() {
    double[][] weights = new double[3][3];
    set(weights, 0, 1, 3);
    set(weights, 0, 2, 1);
    set(weights, 1, 2, 1);

    assertThat(Partition.of(weights)).containsExactly(1, 1, -1);
  }

  /** Never much worse than the best cut, and both camps have a member. */
  @Property(tries = 300)
  void closeToTheBestCut(@ForAll @Size(28) List<@IntRange(min = -20, max = 20) Integer> values) {
    double[][] weights = new double[8][8];
    int next = 0;
    for (int i = 0; i < 8; i++) {
      for (int j = i + 1; j < 8; j++) {
        set(weights, i, j, values.get(next++));
      }
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int bits = 1; bits < 1 << 7; bits++) {
      int[] labels = new int[8];
      for (int i = 0; i < 8; i++) {
        labels[i] = (bits >> i & 1) == 0 ? 1 : -1;
      }
      best = Math.max(best, Partition.value(weights, labels));
    }
    int[] found = Partition.of(weights);

    assertThat(Arrays.stream(found).distinct().count()).isEqualTo(2);
    double total = values.stream().mapToInt(Math::abs).sum();
    assertThat(best - Partition.value(weights, found)).isLessThanOrEqualTo(0.1 * total);
  }

  private static void set(double[][] weights, int i, int j, double value) {
    weights[i][j] = value;
    weights[j][i] = value;
  }
}
