/// Given names that are common in English news, each with the pronouns it commonly goes with.
///
/// They only tell a person's name from other names, and a first guess at a pronoun: the article's
/// titles and roles come before them.
enum GivenNames {
  static let genders: [String: EntityGender] = {
    var genders: [String: EntityGender] = [:]
    for name in male.split(whereSeparator: \.isWhitespace) { genders[String(name)] = .male }
    for name in female.split(whereSeparator: \.isWhitespace) { genders[String(name)] = .female }
    return genders
  }()

  private static let male: String = """
    aaron abdul abdullah adam ahmed alan albert alberto alejandro alex alexander alfred ali allen
    andre andrew andy angel anthony antonio arnold arthur barry ben benjamin bernard bill billy bob
    bobby boris brad bradley brandon brian bruce bryan carl carlos charles charlie chris christian
    christopher chuck colin craig curtis dan daniel danny dave david dennis derek dick dmitry donald
    doug douglas dwight earl ed eddie edgar edward edwin elliott emmanuel enrique eric erik ernest
    eugene felix fernando francis francisco frank fred frederick gabriel gary geoff geoffrey george
    gerald gordon greg gregory guy harold harry harvey hassan henry herbert herman howard hugh
    hussein ian ibrahim igor isaac ivan jack jacob jake james jared jason javier jay jeff jeffrey
    jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh
    joshua juan julian justin karl keith ken kenneth kevin kyle larry lawrence leo leon leonard
    lewis liam lloyd louis luis luke malcolm marc marco marcus mario mark martin marvin matt matthew
    maurice max michael miguel mike mitch mitt mohamed mohammad mohammed muhammad nathan neil
    nicholas nick nicolas nigel norman oliver omar oscar patrick paul pedro pete peter phil philip
    phillip rafael ralph ray raymond reza ricardo richard rick rob robert roberto rodney roger
    ronald ron roy russell ryan sam samuel scott sean sergei seth simon stanley stephen steve steven
    stewart stuart ted terry theodore thomas tim timothy todd tom tommy tony travis trevor victor
    viktor vincent vladimir walter warren wayne william yusuf zachary barack
    """

  private static let female: String = """
    abigail alexandra alice alicia alison amanda amy andrea angela anita ann anna anne annie april
    ashley barbara beth betty beverly bonnie brenda bridget camille carla carmen carol caroline
    catherine cathy charlotte cheryl christina christine cindy claire claudia connie cynthia dana
    dawn deborah debbie denise diana diane donna doris dorothy eileen elaine elena eleanor elizabeth
    ellen emily emma erica erin eva evelyn fatima florence frances gail gina gloria gwen hannah
    heather heidi helen hillary holly irene isabel jacqueline jane janet janice jean jenna jennifer
    jenny jessica jill joan joanna joyce judith judy julia julie karen kate katherine kathleen kathy
    katie kelly kimberly kirsten kristen laura lauren leslie linda lindsay lisa liz lois loretta
    lori lorraine louise lucy lydia lynn madeleine margaret maria marie marilyn martha mary maureen
    meredith megan melanie melinda melissa michele michelle monica nancy naomi natalie natasha
    nicole nina nora olga olivia pamela patricia paula pauline peggy phyllis rachel rebecca renee
    rita roberta rosa rose ruth sally samantha sandra sara sarah sharon sheila shirley sonia sophia
    stacey stephanie sue susan suzanne sylvia tammy teresa theresa tiffany tina valerie vanessa vera
    veronica victoria virginia vivian wendy yvonne
    """
}
