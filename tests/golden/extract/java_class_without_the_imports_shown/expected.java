import java.util.*;
import org.javatuples.*;

class Problem {
    public static long widest(ArrayList<Long> gaps) {
        return Collections.max(gaps);
    }
}
