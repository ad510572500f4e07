package dev.counterpoint.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Ferries stopped Monday. Islanders protested loudly outside city hall, demanding that the harbor board restore night service before summer tourists arrive. Board members refused, citing fuel prices. Mayor Leo Brandt called the protest unhelpful. A vote is scheduled for Thursday.
          en | The board voted on Monday to stop the boats. It was the third time this year that the islanders had lost.
          de | Der Hafenrat von Port Ellery hat am Montag beschlossen, die Nachtfähren einzustellen. Die Inselbewohner sind wütend und wollen vor Gericht ziehen, weil sie nicht gefragt wurden.
          fr | Le conseil du port a décidé lundi de supprimer les ferries de nuit. Les habitants de l'île sont en colère et veulent saisir la justice, car ils n'ont pas été consultés.
          es | El consejo del puerto decidió el lunes suprimir los barcos de noche. Los habitantes de la isla están enfadados y quieren ir a los tribunales porque no fueron consultados.
          it | Il consiglio del porto ha deciso lunedì di sopprimere i traghetti di notte. Gli abitanti dell'isola sono arrabbiati e vogliono andare in tribunale perché non sono stati consultati.
          pt | O conselho do porto decidiu na segunda-feira acabar com os barcos da noite. Os moradores da ilha não foram ouvidos e querem ir aos tribunais, mas o presidente diz que não há dinheiro.
          nl | Het havenbestuur heeft maandag besloten om de nachtboten te schrappen. De bewoners van het eiland zijn boos en willen naar de rechter, omdat er niet met hen is gesproken.
          sv | Hamnstyrelsen beslutade på måndagen att lägga ner nattfärjorna. Öborna är arga och vill gå till domstol, eftersom de inte har blivit tillfrågade om saken.
          da | Havnens bestyrelse besluttede mandag at nedlægge natfærgerne. Øboerne er vrede og vil gå til domstolen, fordi de ikke er blevet spurgt, og nu må de blive hjemme efter klokken ti.
          fi | Satamalautakunta päätti maanantaina, että yölautat lopetetaan. Saaren asukkaat ovat vihaisia ja aikovat mennä oikeuteen, sillä heitä ei ole kuultu, mutta myös kaupunki on eri mieltä.
          pl | Rada portu zdecydowała w poniedziałek, że nocne promy nie będą kursować. Mieszkańcy wyspy są oburzeni i chcą iść do sądu, ponieważ nikt ich o to nie zapytał, a to jest ich jedyna droga do pracy.
          tr | Liman kurulu pazartesi günü gece vapurlarını kaldırmaya karar verdi. Adalılar çok kızgın ve mahkemeye gitmek istiyor, çünkü bu karar için onlara hiç sorulmadı ama daha önce söz verilmişti.
          ru | Совет порта в понедельник решил отменить ночные паромы. Жители острова возмущены и хотят обратиться в суд, потому что их никто не спросил, а это было их единственной дорогой на работу.
          uk | Рада порту в понеділок вирішила скасувати нічні пороми. Мешканці острова обурені та хочуть звернутися до суду, бо їх ніхто не запитав, а це була їхня єдина дорога на роботу, і вона була для них важлива.
          el | Το συμβούλιο του λιμανιού αποφάσισε τη Δευτέρα να σταματήσει τα νυχτερινά πλοία.
          he | מועצת הנמל החליטה ביום שני לבטל את מעבורות הלילה.
          ar | قرر مجلس الميناء يوم الاثنين وقف العبارات الليلية بعد أن قال إن التكاليف ارتفعت على المدينة في هذا العام، لكن سكان الجزيرة غاضبون من هذا القرار الذي لم يكن متوقعا.
          zh | 港口委员会周一决定停止夜间渡轮。岛民非常愤怒。
          ja | 港湾委員会は月曜日、夜間フェリーの廃止を決めた。島民は怒っている。
          ko | 항만 위원회는 월요일 야간 페리를 중단하기로 결정했다.
          th | คณะกรรมการท่าเรือมีมติเมื่อวันจันทร์ให้หยุดเรือเฟอร์รี่กลางคืน
          und | Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore magna aliqua.
          und | xyz qrs tuv xyz qrs tuv xyz qrs tuv xyz qrs tuv
          und | 12 34 56 78 90
          """)
  void tellsTheLanguage(String language, String text) {
    assertThat(new ArticleReader().text(text, null).language()).isEqualTo(language);
  }

  @Test
  void isNotMisledByAForeignQuotation() {
    String text =
        "The captain stood on the pier and shouted to the crowd. “Je ne suis pas content,” he said in"
            + " the French of his youth. The islanders did not understand him, but they cheered.";
    assertThat(new ArticleReader().text(text, null).language()).isEqualTo("en");
  }

  @Test
  void knowsNothingOfNothing() {
    assertThat(new ArticleReader().text("", null).language()).isEqualTo("und");
  }
}
